/**
 * From the syntax tree and its symbol table to instructions in basic blocks, as CPython 3.11 emits them.
 *
 * <p>{@link pbcvm.compiler.codegen.CodeGenerator} holds the state; each kind of construct has its class, a {@link
 * pbcvm.compiler.codegen.Part} of the generator.
 */
package pbcvm.compiler.codegen;
