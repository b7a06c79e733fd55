/** The classes {@code bytes} and {@code bytearray}: data, tables, and methods by theme, shared by both. */
package pbcvm.types.bytes;
