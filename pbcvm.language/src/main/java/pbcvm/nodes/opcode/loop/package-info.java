/** The opcodes of the for loop. */
package pbcvm.nodes.opcode.loop;
