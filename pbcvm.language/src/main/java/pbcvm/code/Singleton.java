package pbcvm.code;

/** A constant of which there is one: {@code None}, {@code ...}, {@code StopIteration} and marshal's null. */
public enum Singleton {
    NONE,
    ELLIPSIS,
    STOP_ITERATION,
    NULL
}
