/** The modules of hash functions: {@code _md5 _sha1 _sha256 _sha512 _sha3 _blake2}. */
package pbcvm.modules.hashes;
