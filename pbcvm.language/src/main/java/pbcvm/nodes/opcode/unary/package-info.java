/** The operators with one operand. */
package pbcvm.nodes.opcode.unary;
