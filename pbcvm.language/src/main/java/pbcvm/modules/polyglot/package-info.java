/** The module {@code polyglot}: other languages in the same context. */
package pbcvm.modules.polyglot;
