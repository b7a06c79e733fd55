/** CPython's serialization of constants and code objects: reading and writing, for every version. */
package pbcvm.marshal;
