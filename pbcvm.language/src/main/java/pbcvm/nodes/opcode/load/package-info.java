/** The opcodes that read a constant or a variable. */
package pbcvm.nodes.opcode.load;
