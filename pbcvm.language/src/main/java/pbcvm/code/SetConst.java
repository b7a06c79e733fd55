package pbcvm.code;

/** A marshalled {@code set}. No compiler writes one as a constant; marshalled data apart from code may hold it. */
public record SetConst(Tuple elements) {
}
