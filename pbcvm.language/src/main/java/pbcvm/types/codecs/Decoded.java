package pbcvm.types.codecs;

import com.oracle.truffle.api.strings.TruffleString;

/** The text that bytes stand for, and how many bytes were read. */
public record Decoded(TruffleString text, int consumed) {
}
