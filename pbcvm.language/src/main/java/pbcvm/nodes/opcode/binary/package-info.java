/** The operators with two operands. */
package pbcvm.nodes.opcode.binary;
