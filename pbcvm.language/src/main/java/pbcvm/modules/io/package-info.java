/**
 * The module {@code _io}: raw files, buffered streams, text streams and their in-memory counterparts. Streams that the
 * module itself made talk to each other in Java; everything else is called through its Python methods.
 */
package pbcvm.modules.io;
