/** The opcodes of {@code value.name}. */
package pbcvm.nodes.opcode.attribute;
