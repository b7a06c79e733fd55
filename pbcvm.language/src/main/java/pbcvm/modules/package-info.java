/** The library that CPython writes in C: one package a module, and the table that lists them. */
package pbcvm.modules;
