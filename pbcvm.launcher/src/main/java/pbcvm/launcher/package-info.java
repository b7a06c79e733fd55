/**
 * The command {@code pbcvm}: reads a command line by CPython's rules, turns it into options of the language, and runs
 * one program in one context.
 */
package pbcvm.launcher;
