/** Module objects. */
package pbcvm.types.modules;
