/** {@code None}, {@code NotImplemented} and {@code Ellipsis}. */
package pbcvm.types.singletons;
