/** Functions, methods, cells, code objects and the descriptors that wrap them. */
package pbcvm.types.functions;
