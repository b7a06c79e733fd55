/** What a running program needs around its nodes: the start and end of a program, thread state, interrupts. */
package pbcvm.runtime;
