/** What operators and protocols mean, stated once, for nodes and builtin functions alike. */
package pbcvm.operation;
