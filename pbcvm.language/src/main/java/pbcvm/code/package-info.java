/**
 * The code object and all that belongs to it as plain immutable Java data: constants, line table, exception table.
 *
 * <p>Nothing in here depends on the runtime; a code object can be read, written, checked and printed without it.
 */
package pbcvm.code;
