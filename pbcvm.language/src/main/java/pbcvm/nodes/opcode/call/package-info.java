/** The opcodes that call. */
package pbcvm.nodes.opcode.call;
