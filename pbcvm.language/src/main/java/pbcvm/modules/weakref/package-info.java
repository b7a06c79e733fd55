/** The module {@code _weakref}: weak references and proxies. */
package pbcvm.modules.weakref;
