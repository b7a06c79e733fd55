/** From Python source to code objects, in plain Java: parser, symbol tables, code generation. */
package pbcvm.compiler;
