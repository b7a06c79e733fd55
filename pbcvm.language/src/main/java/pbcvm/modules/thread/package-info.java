/** The module {@code _thread}. */
package pbcvm.modules.thread;
