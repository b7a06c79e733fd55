/** The opcodes that raise, match and restore exceptions. */
package pbcvm.nodes.opcode.exception;
