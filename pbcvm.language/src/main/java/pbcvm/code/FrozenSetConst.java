package pbcvm.code;

/** A constant of type {@code frozenset}: its elements in the order of the file. */
public record FrozenSetConst(Tuple elements) {
}
