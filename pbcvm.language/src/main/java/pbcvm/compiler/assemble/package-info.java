/**
 * From instructions in basic blocks to a code object: optimization of the flow graph, stack depth, jump distances, line
 * and exception tables.
 *
 * <p>Every pass is a class; {@link pbcvm.compiler.assemble.Assembler} runs them in CPython's order, because the result
 * has to be CPython's to the byte.
 */
package pbcvm.compiler.assemble;
