/** The entry points: the language, its context and its options. */
package pbcvm;
