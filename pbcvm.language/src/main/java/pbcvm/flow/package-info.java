/**
 * Control flow of bytecode and the verifier that stands between a file and everything that runs it.
 *
 * <p>What has passed the verifier keeps to rules that the translator and the opcode nodes rely on: one stack depth for
 * each instruction, no null where a value is needed, lists, sets and dicts where comprehensions put something in.
 */
package pbcvm.flow;
