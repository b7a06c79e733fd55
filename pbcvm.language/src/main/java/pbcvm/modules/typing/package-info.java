/** The module {@code _typing}. */
package pbcvm.modules.typing;
