/** The module {@code unicodedata}: the properties, names and normal forms of characters. */
package pbcvm.modules.unicodedata;
