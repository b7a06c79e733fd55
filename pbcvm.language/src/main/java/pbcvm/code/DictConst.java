package pbcvm.code;

/** A marshalled {@code dict}, keys and values in turn. No compiler writes one as a constant. */
public record DictConst(Tuple keysAndValues) {
}
