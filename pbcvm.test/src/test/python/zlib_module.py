import zlib


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (zlib.crc32(b'hello'),zlib.crc32(b'hello',1),zlib.adler32(b'hello'),zlib.adler32(b'hello',5)))
show(lambda: (zlib.compress(b'hello'*10)))
show(lambda: (zlib.compress(b'hello'*10,9)))
show(lambda: (zlib.compress(b'hello'*10,0)))
show(lambda: (zlib.compress(b'')))
show(lambda: (zlib.compress(b'abc',wbits=-15)))
show(lambda: (zlib.compress(b'abc',wbits=31)))
show(lambda: (zlib.compress(b'abc',10)))
show(lambda: (zlib.compress('a')))
show(lambda: (zlib.decompress(b'abc')))
show(lambda: (zlib.decompress(b'')))
show(lambda: (zlib.decompress(zlib.compress(b'x'*1000))))
show(lambda: (zlib.decompress(zlib.compress(b'x'*1000)[:-2])))
show(lambda: (zlib.decompress(zlib.compress(b'x'*1000)+b'yy')))
show(lambda: (zlib.decompress(zlib.compress(b'abc',wbits=31),31)))
show(lambda: (zlib.decompress(zlib.compress(b'abc',wbits=31),47)))
show(lambda: (zlib.decompress(zlib.compress(b'abc'),47)))
show(lambda: (zlib.decompress(zlib.compress(b'abc',wbits=-15),-15)))
show(lambda: (zlib.decompress(b'x\x9cK\x00')))
show(lambda: ((lambda c: c.compress(b'abc')+c.compress(b'def')+c.flush())(zlib.compressobj())))
show(lambda: ((lambda c: c.compress(b'abc')+c.flush(zlib.Z_SYNC_FLUSH)+c.compress(b'def')+c.flush())(zlib.compressobj(9))))
show(lambda: ((lambda c: (c.decompress(zlib.compress(b'abc'*100)+b'rest'),c.unused_data,c.unconsumed_tail,c.eof,c.flush()))(zlib.decompressobj())))
show(lambda: ((lambda c: (c.decompress(zlib.compress(b'abc'*100),10),len(c.unconsumed_tail)>0,c.eof))(zlib.decompressobj())))
show(lambda: (zlib.MAX_WBITS,zlib.DEF_BUF_SIZE,zlib.DEF_MEM_LEVEL,zlib.DEFLATED))
show(lambda: (zlib.error))
show(lambda: (zlib.compressobj(level=20)))
show(lambda: (zlib.decompressobj(wbits=100)))
show(lambda: (zlib.decompress(b'x'*10,bufsize=-1)))
