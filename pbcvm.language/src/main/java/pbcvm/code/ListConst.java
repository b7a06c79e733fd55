package pbcvm.code;

/** A marshalled {@code list}. No compiler writes one as a constant; marshalled data apart from code may hold it. */
public record ListConst(Tuple items) {
}
