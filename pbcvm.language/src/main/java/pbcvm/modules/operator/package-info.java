/** The module {@code _operator}. */
package pbcvm.modules.operator;
