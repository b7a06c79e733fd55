/** The module {@code errno}. */
package pbcvm.modules.errno;
