/** The module {@code _functools}. */
package pbcvm.modules.functools;
