/** The module {@code _signal}. */
package pbcvm.modules.signal;
