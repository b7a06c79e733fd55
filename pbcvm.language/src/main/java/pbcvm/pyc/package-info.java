/** The pyc file: a header that tells version and freshness, and one marshalled code object. */
package pbcvm.pyc;
