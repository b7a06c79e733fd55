/** What debuggers, profilers and tracers see of a program: statements, variables, sources. */
package pbcvm.instrument;
