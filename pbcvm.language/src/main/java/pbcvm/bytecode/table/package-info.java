/** One opcode table for each version, each written as the difference from the version before. */
package pbcvm.bytecode.table;
