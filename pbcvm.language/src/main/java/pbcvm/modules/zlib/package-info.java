/** The module {@code zlib}, on the Java platform's compressor. */
package pbcvm.modules.zlib;
