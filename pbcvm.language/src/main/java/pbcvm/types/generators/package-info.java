/** Generators, coroutines and asynchronous generators: suspended frames and how they are resumed. */
package pbcvm.types.generators;
