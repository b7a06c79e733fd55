/** The opcodes that take a sequence apart. */
package pbcvm.nodes.opcode.unpack;
