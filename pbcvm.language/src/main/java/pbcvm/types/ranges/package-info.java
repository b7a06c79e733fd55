/** The class {@code range} and its iterators. */
package pbcvm.types.ranges;
