/** The module {@code itertools}: one class per iterator. */
package pbcvm.modules.itertools;
