/** The opcodes of the with statement. */
package pbcvm.nodes.opcode.with;
