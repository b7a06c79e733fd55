package pbcvm.types.codecs;

/** What an error handler puts in the place of what cannot be converted: a string or bytes, and where to go on. */
record Replacement(Object value, int position) {
}
