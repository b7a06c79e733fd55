/**
 * Text of numbers: the format mini-language ({@link pbcvm.types.formatting.FormatSpec}, shared with strings), its
 * numeric
 * part ({@link pbcvm.types.formatting.NumberFormat}), the numeric conversions of {@code %}-formatting
 * ({@link pbcvm.types.formatting.PercentNumbers}), and correctly rounded decimal text of floats
 * ({@link pbcvm.types.formatting.FloatText}).
 */
package pbcvm.types.formatting;
