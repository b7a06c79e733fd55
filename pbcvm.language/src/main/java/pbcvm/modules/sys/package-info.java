/** The module {@code sys}: facts about the interpreter, its settings and its functions. */
package pbcvm.modules.sys;
