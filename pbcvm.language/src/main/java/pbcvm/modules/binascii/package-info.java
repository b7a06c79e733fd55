/** The module {@code binascii}: bytes as text in several codings, and checksums. */
package pbcvm.modules.binascii;
