/** The opcodes of {@code container[key]}. */
package pbcvm.nodes.opcode.subscript;
