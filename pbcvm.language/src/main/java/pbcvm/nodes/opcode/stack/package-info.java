/** The opcodes that only move values on the stack, for where the translation cannot resolve them. */
package pbcvm.nodes.opcode.stack;
