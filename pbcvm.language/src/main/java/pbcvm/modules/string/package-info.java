/** The module {@code _string}: how {@code string.Formatter} reads format strings. */
package pbcvm.modules.string;
