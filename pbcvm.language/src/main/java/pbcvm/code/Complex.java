package pbcvm.code;

/** A complex constant. Compared by bits, so that signed zeros and NaNs stay apart. */
public record Complex(double re, double im) {
}
