/** The module {@code atexit}. */
package pbcvm.modules.atexit;
