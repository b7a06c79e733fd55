/** Values of other languages and of the host, as Python sees them. */
package pbcvm.types.foreign;
