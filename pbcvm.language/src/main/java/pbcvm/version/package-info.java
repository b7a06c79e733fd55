/** CPython versions and their order. No other package compares versions; they look things up by version in tables. */
package pbcvm.version;
