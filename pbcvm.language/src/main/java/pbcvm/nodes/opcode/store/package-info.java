/** The opcodes that bind and delete a variable. */
package pbcvm.nodes.opcode.store;
