/** The opcodes of formatted string literals. */
package pbcvm.nodes.opcode.format;
