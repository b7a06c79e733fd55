/** The class {@code list}: data, methods, sorting, and the operations that opcodes call. */
package pbcvm.types.lists;
