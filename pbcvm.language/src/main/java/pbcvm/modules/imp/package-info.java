/** The module {@code _imp}. */
package pbcvm.modules.imp;
