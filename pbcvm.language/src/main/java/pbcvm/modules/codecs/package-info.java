/** The module {@code _codecs}: the registry of encodings and the builtin ones. */
package pbcvm.modules.codecs;
