/** The opcodes that compare. */
package pbcvm.nodes.opcode.compare;
