/** The module {@code builtins}: the functions that are always there. */
package pbcvm.modules.builtins;
