/**
 * The object model: {@link pbcvm.object.PyObject} (every guest value that is no Java primitive or string),
 * {@link pbcvm.object.PyType} (classes), {@link pbcvm.object.Shape} (attribute layout of instances), and the
 * tables from which builtin types and modules are made ({@link pbcvm.object.TypeTable}).
 */
package pbcvm.object;
