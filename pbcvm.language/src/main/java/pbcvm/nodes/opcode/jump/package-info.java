/** The opcodes that decide which block comes next. */
package pbcvm.nodes.opcode.jump;
