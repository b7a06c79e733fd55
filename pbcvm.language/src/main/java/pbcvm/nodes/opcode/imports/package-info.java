/** The opcodes of the import statement. */
package pbcvm.nodes.opcode.imports;
