/** Classes: {@code type}, {@code super}, the construction of a class, generic aliases. */
package pbcvm.types.classes;
