/** Structure without an opcode: blocks, the dispatcher that runs them, exception regions. */
package pbcvm.nodes.control;
