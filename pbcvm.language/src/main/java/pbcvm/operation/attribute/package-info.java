/** Attribute access with inline caches, keyed by shape. {@link pbcvm.operation.Attributes} has the general rules. */
package pbcvm.operation.attribute;
