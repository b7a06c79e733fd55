/** Python exceptions on their way through Java, and the factories that make them with CPython's texts. */
package pbcvm.error;
