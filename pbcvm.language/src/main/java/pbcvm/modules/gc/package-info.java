/** The module {@code gc}. */
package pbcvm.modules.gc;
