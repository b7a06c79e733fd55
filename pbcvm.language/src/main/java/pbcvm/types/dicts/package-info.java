/** The class {@code dict}, its views and iterators, and {@code mappingproxy}. */
package pbcvm.types.dicts;
