import _blake2
import _md5
import _sha1
import _sha256
import _sha3
import _sha512


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (_md5.md5('a')))
show(lambda: (_md5.md5(5)))
show(lambda: (_md5.md5(b'a',b'b')))
show(lambda: (_md5.md5(b'a',x=1)))
show(lambda: (_md5.md5(string=b'a').hexdigest()))
show(lambda: (type(_md5.md5())))
show(lambda: (_md5.md5().name,_md5.md5().digest_size,_md5.md5().block_size))
show(lambda: (_md5.md5().update('a')))
show(lambda: (_md5.md5().update(5)))
show(lambda: (_md5.md5().update()))
show(lambda: (_md5.MD5Type()))
show(lambda: (_md5.md5))
show(lambda: (_sha256.sha224().name))
show(lambda: (type(_sha256.sha224())))
show(lambda: (_sha3.sha3_224))
show(lambda: (_sha3.sha3_224(b'abc').hexdigest()))
show(lambda: (_sha3.sha3_256(b'abc').name))
show(lambda: (_sha3.sha3_256('abc')))
show(lambda: (_sha3.sha3_256()._capacity_bits,_sha3.sha3_256()._rate_bits,_sha3.sha3_256()._suffix))
show(lambda: (_sha3.shake_128(b'abc').hexdigest(5)))
show(lambda: (_sha3.shake_128(b'abc').digest(-1)))
show(lambda: (_sha3.shake_128(b'abc').digest()))
show(lambda: (_sha3.shake_128(b'abc').digest_size,_sha3.shake_128().block_size,_sha3.shake_128()._capacity_bits,_sha3.shake_128()._rate_bits,_sha3.shake_128()._suffix))
show(lambda: (_sha3.shake_256(b'abc').hexdigest(200)))
show(lambda: (_sha3.shake_256(b'abc').name))
show(lambda: (_sha3.shake_128(b'').digest(2**29)))
show(lambda: (_blake2.blake2b(b'abc').hexdigest()))
show(lambda: (_blake2.blake2s(b'abc').hexdigest()))
show(lambda: (_blake2.blake2b(b'abc',digest_size=20,key=b'k',salt=b's',person=b'p').hexdigest()))
show(lambda: (_blake2.blake2b(b'abc',fanout=2,depth=2,leaf_size=5,node_offset=3,node_depth=1,inner_size=8,last_node=True).hexdigest()))
show(lambda: (_blake2.blake2s(b'abc',fanout=2,depth=2,leaf_size=5,node_offset=3,node_depth=1,inner_size=8,last_node=True).hexdigest()))
show(lambda: (_blake2.blake2b(digest_size=0)))
show(lambda: (_blake2.blake2b(digest_size=65)))
show(lambda: (_blake2.blake2s(digest_size=33)))
show(lambda: (_blake2.blake2b(key=b'x'*65)))
show(lambda: (_blake2.blake2b(salt=b'x'*17)))
show(lambda: (_blake2.blake2b(person=b'x'*17)))
show(lambda: (_blake2.blake2b(fanout=256)))
show(lambda: (_blake2.blake2b(depth=0)))
show(lambda: (_blake2.blake2b(leaf_size=-1)))
show(lambda: (_blake2.blake2b(leaf_size=2**32)))
show(lambda: (_blake2.blake2b(node_offset=2**64)))
show(lambda: (_blake2.blake2s(node_offset=2**48)))
show(lambda: (_blake2.blake2b(node_depth=256)))
show(lambda: (_blake2.blake2b(inner_size=65)))
show(lambda: (_blake2.blake2b('a')))
show(lambda: (_blake2.blake2b(b'a'*1000).digest_size,_blake2.blake2b().block_size,_blake2.blake2b().name))
show(lambda: (_blake2.blake2b.MAX_DIGEST_SIZE,_blake2.blake2b.MAX_KEY_SIZE,_blake2.blake2b.PERSON_SIZE,_blake2.blake2b.SALT_SIZE))
show(lambda: (_blake2.BLAKE2S_SALT_SIZE,_blake2.BLAKE2S_PERSON_SIZE))
show(lambda: (_blake2.blake2b))
show(lambda: ([f(b'abc' * n).hexdigest() for f in (_md5.md5, _sha1.sha1, _sha256.sha224, _sha256.sha256, _sha512.sha384, _sha512.sha512, _blake2.blake2b, _blake2.blake2s, _sha3.sha3_512) for n in (0, 1, 43, 1000)]))
show(lambda: ((lambda h: (h.update(b'a'), h.copy().hexdigest(), h.update(b'b'), h.hexdigest()))(_sha1.sha1())))
