/** The module {@code _warnings}. */
package pbcvm.modules.warnings;
