/** Files of a context: descriptors, open files, and error numbers. */
package pbcvm.runtime.files;
