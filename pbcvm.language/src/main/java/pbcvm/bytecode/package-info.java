/**
 * Opcodes, what their operands mean, what they do to the stack, and the way from bytes to instructions.
 *
 * <p>{@link pbcvm.bytecode.Opcode} is the only place that describes an opcode; the tables in {@code bytecode.table} say
 * which number it has in which version.
 */
package pbcvm.bytecode;
