/** The opcodes of coroutines and asynchronous generators. */
package pbcvm.nodes.opcode.async;
