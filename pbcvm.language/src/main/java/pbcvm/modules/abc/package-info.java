/** The module {@code _abc}: the machinery of abstract base classes. */
package pbcvm.modules.abc;
