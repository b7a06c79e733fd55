/**
 * The class {@code str}: its table is {@link pbcvm.types.strs.StrType}, the operations that opcodes use stand in
 * {@link pbcvm.types.strs.StrOperations}, the methods in classes by theme ({@code StrSearch}, {@code StrSplit},
 * {@code StrCase} …). Algorithms read code points through {@link pbcvm.types.strs.Text} and write with
 * {@link pbcvm.types.strs.TextBuilder}; {@link pbcvm.types.strs.UnicodeData} has the properties of characters.
 */
package pbcvm.types.strs;
