/**
 * The syntax tree of Python 3.11 as immutable records, with the constructors and fields that the module {@code ast}
 * shows.
 *
 * <p>Field names are Python's in camel case ({@code decoratorList} is {@code decorator_list}); an optional field is
 * {@code null} when it is absent. Lists must not be changed.
 */
package pbcvm.compiler.syntax;
