/** Simplifies syntax trees before their symbols are looked up: operations on constants, as CPython 3.11 does. */
package pbcvm.compiler.optimize;
