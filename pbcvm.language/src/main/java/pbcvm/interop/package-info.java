/** The two-way border: Python values as other languages and the host see them, and their values as Python sees them. */
package pbcvm.interop;
