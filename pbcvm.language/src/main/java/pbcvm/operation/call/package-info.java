/**
 * Calls: binding of arguments, inline caches of call sites. An argument array built by a call site has element 0 free
 * for
 * the function, so that a plain Python call passes it on as it is.
 */
package pbcvm.operation.call;
