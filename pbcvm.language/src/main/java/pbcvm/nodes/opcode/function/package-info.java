/** The opcodes that make functions and classes. */
package pbcvm.nodes.opcode.function;
