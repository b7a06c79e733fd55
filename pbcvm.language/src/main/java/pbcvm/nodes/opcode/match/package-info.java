/** The opcodes of the match statement. */
package pbcvm.nodes.opcode.match;
