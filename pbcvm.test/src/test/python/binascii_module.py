"""Module binascii: hexadecimal, base 64, quoted-printable, uuencoding, checksums and their errors."""
import binascii
data = [b"", b"a", b"ab", b"abc", bytes(range(256)), b"hello world = _ \t\n.\nx \r\n", b"x" * 100 + b"\n" + b"y " * 50]
for d in data:
    h = binascii.hexlify(d); print(h[:80], binascii.unhexlify(h) == d)
    print(binascii.b2a_base64(d)[:60], binascii.a2b_base64(binascii.b2a_base64(d)) == d, binascii.b2a_base64(d, newline=False)[-5:])
    print(binascii.crc32(d), binascii.crc32(d, 12345), binascii.crc_hqx(d, 0))
    q = binascii.b2a_qp(d); print(q[:200], binascii.a2b_qp(q) == d)
    print(binascii.b2a_qp(d, header=True)[:100], binascii.b2a_qp(d, quotetabs=True)[:100], binascii.b2a_qp(d, istext=False)[:100])
    if len(d) <= 45:
        u = binascii.b2a_uu(d); print(u, binascii.a2b_uu(u) == d, binascii.b2a_uu(d, backtick=True))
for f in (lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: binascii.a2b_base64("a"), lambda: binascii.a2b_base64("abcde"), lambda: binascii.a2b_base64("ab"),
          lambda: binascii.a2b_base64("ab=c=", strict_mode=True), lambda: binascii.a2b_base64("=abc", strict_mode=True), lambda: binascii.a2b_base64("ab==c", strict_mode=True), lambda: binascii.a2b_base64("a b==", strict_mode=True),
          lambda: binascii.a2b_base64("YW\nJj"), lambda: binascii.a2b_base64("\xe9"), lambda: binascii.a2b_base64(5), lambda: binascii.hexlify("x"), lambda: binascii.hexlify(b"abcd", "-", 2), lambda: binascii.b2a_uu(b"x" * 46), lambda: binascii.a2b_uu("!!!~"), lambda: binascii.crc32("a"),
          lambda: binascii.a2b_base64("abc=def="), lambda: binascii.a2b_base64("YQ==YQ=="), lambda: binascii.a2b_base64("YQ=a=")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
