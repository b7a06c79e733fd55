/** Nodes without an opcode that move values between the operand stack's slots and the tree. */
package pbcvm.nodes.stack;
