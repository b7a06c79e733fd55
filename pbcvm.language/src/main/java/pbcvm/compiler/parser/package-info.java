/**
 * From source text to the tree of {@link pbcvm.compiler.syntax}: decoding, tokens, grammar, and the errors that CPython
 * reports.
 */
package pbcvm.compiler.parser;
