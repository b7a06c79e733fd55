/**
 * Turns a code object into nodes: {@link pbcvm.translate.BlockMap} finds the basic blocks, {@link
 * pbcvm.translate.BlockBuilder} runs each block's instructions on a symbolic stack of nodes, and the emitters say, per
 * family of opcodes, which node an instruction becomes.
 */
package pbcvm.translate;
