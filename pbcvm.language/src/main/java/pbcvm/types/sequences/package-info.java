/** What lists, tuples, ranges and other sequences share: indexes, comparison, repetition, recursive representation. */
package pbcvm.types.sequences;
