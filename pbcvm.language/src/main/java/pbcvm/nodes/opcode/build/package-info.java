/** The opcodes that make and extend containers. */
package pbcvm.nodes.opcode.build;
