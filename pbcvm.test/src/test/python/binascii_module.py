<<<<<<< HEAD
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
=======
import binascii


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


X = b'\x00\x01hello world\xff' * 3
show(lambda: (binascii.b2a_base64(X)))
show(lambda: (binascii.b2a_base64(X,newline=False)))
show(lambda: (binascii.a2b_base64('aGVsbG8=')))
show(lambda: (binascii.a2b_base64(b'aGVsbG8')))
show(lambda: (binascii.a2b_base64(b'aGVsb')))
show(lambda: (binascii.a2b_base64(b'aGVs bG\n8=')))
show(lambda: (binascii.a2b_base64(b'a')))
show(lambda: (binascii.a2b_base64(b'ab=')))
show(lambda: (binascii.a2b_base64(b'ab==')))
show(lambda: (binascii.a2b_base64(b'abc=x')))
show(lambda: (binascii.a2b_base64(b'====')))
show(lambda: (binascii.a2b_base64(b'')))
show(lambda: (binascii.a2b_base64('é')))
show(lambda: (binascii.a2b_base64(5)))
show(lambda: (binascii.a2b_base64(b'ab=c')))
show(lambda: (binascii.a2b_base64(b'ab==cd==')))
show(lambda: (binascii.a2b_base64(b'aGVsbG8=', strict_mode=True)))
show(lambda: (binascii.a2b_base64(b'=aGVsbG8=', strict_mode=True)))
show(lambda: (binascii.a2b_base64(b'aGVsbG8=x', strict_mode=True)))
show(lambda: (binascii.a2b_base64(b'aGVs bG8=', strict_mode=True)))
show(lambda: (binascii.a2b_base64(b'aG=VsbG8=', strict_mode=True)))
show(lambda: (binascii.hexlify(X)))
show(lambda: (binascii.hexlify(b'abcdef','-')))
show(lambda: (binascii.hexlify(b'abcdef','-',2)))
show(lambda: (binascii.hexlify(b'abcdef',b':',-4)))
show(lambda: (binascii.unhexlify('616263')))
show(lambda: (binascii.unhexlify(b'61626')))
show(lambda: (binascii.unhexlify('zz')))
show(lambda: (binascii.unhexlify(5)))
show(lambda: (binascii.unhexlify('é')))
show(lambda: (binascii.a2b_hex('AB')))
show(lambda: (binascii.crc32(b'hello')))
show(lambda: (binascii.crc32(b'hello',5)))
show(lambda: (binascii.crc32('x')))
show(lambda: (binascii.crc_hqx(b'hello',0)))
show(lambda: (binascii.b2a_uu(b'hello')))
show(lambda: (binascii.b2a_uu(b'hello',backtick=True)))
show(lambda: (binascii.b2a_uu(b'x'*46)))
show(lambda: (binascii.a2b_uu(b'%:&5L;&\\ \n')))
show(lambda: (binascii.a2b_uu(b'!')))
show(lambda: (binascii.a2b_uu(b'\x01')))
show(lambda: (binascii.b2a_qp(b'hello=\xff world \n')))
show(lambda: (binascii.b2a_qp(b'x'*100)))
show(lambda: (binascii.b2a_qp(b'a b\tc_d',header=True,quotetabs=True)))
show(lambda: (binascii.b2a_qp(b'a\r\nb\n.\n',istext=False)))
show(lambda: (binascii.a2b_qp(b'hello=3D=FF world=20\n')))
show(lambda: (binascii.a2b_qp(b'a=\nb_c',header=True)))
show(lambda: (binascii.a2b_qp('a=zz')))
show(lambda: (binascii.Error.__mro__))
show(lambda: (binascii.Incomplete))
>>>>>>> 72d599a (Feature scripts for the modules of numbers, time, hashes and packing; what differs in numbers)
