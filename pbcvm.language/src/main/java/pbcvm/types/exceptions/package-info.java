/** The exception classes: their fields, constructors and texts. */
package pbcvm.types.exceptions;
