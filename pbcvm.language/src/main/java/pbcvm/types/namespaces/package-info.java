/** The class {@code types.SimpleNamespace}. */
package pbcvm.types.namespaces;
