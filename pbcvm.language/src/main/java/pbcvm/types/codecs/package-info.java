/**
 * Encodings in Java: Unicode transformation formats, single-byte and escape encodings, their error handlers, and the
 * registry that finds the encodings written in Python. {@link pbcvm.types.codecs.Codecs} is the entry.
 */
package pbcvm.types.codecs;
