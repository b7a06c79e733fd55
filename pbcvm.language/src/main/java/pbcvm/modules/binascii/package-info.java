/** The module {@code binascii}: bytes as hexadecimal, base 64, uuencoded or quoted-printable text; checksums. */
package pbcvm.modules.binascii;
