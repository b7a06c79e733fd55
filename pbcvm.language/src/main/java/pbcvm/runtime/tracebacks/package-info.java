/** The text of tracebacks: source lines with marked ranges, chained exceptions, notes, groups and suggestions. */
package pbcvm.runtime.tracebacks;
