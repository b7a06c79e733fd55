/** The classes {@code float} and {@code complex}: tables, methods, and arithmetic that Java does not have. */
package pbcvm.types.floats;
