/** The opcodes that make, suspend and resume generators. */
package pbcvm.nodes.opcode.generator;
