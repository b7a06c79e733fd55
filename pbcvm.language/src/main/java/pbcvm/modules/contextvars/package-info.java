/** The module {@code _contextvars}. */
package pbcvm.modules.contextvars;
