/** Importing: finders, loaders and {@code sys.modules}. */
package pbcvm.importer;
