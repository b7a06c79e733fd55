"""Files, buffers and text streams: contents, positions, line ends, messages."""
import os
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: getattr(1,2)); t(lambda: hasattr(1,2)); t(lambda: setattr(1,2,3)); t(lambda: delattr(1,2)); t(lambda: getattr(1)); t(lambda: getattr(1,'a',2,3))
t(lambda: setattr(1,'a'));t(lambda: vars(1)); t(lambda: vars(1,2)); t(lambda: input(1,2)); t(lambda: hash([])); t(lambda: hash()); t(lambda: id())
t(lambda: isinstance(1,2)); t(lambda: issubclass(1,int)); t(lambda: issubclass(int,1)); t(lambda: exec(1)); t(lambda: eval(1)); 
t(lambda: compile(1,'a','exec')); t(lambda: compile('1','a','foo')); t(lambda: __import__(1)); t(lambda: __import__('')); t(lambda: __import__('a',level=-1)); t(lambda: __import__('a',level=1)); t(lambda: __import__('a',{},level=1));t(lambda: __import__('a',{'__package__':'x'},level=1))
t(lambda: __import__('a',{'__package__':None,'__name__':'x.y'},level=1))
t(lambda: __import__('nonexist.sub')); t(lambda: __import__('sys.sub')); t(lambda: __import__('os.sub'));
def f(a):
    def g(): return a
    return g
t(lambda: exec(f(1).__code__)); t(lambda: eval(f(1).__code__))
t(lambda: callable()); t(lambda: dir(1,2)); t(lambda: print(1,foo=2)); t(lambda: print(1,sep=3)); t(lambda: print(1,file=3)); t(lambda: open()); t(lambda: open(1.5)); t(lambda:open('a','q'));t(lambda:open('a',1)); t(lambda:open('nofile')); t(lambda: open('/'));
p='io-streams-in.tmp'
with open(p,'w') as f: f.write('line one\nline two\n')
t(lambda: open(p,'rw')); t(lambda: open(p,'')); t(lambda: open(p,'b')); t(lambda: open(p,'rb',encoding='a')); t(lambda: open(p,buffering=0)); t(lambda: open(p,newline='q')); t(lambda: open(p)); t(lambda: open(p,'rb')); t(lambda: open(p,'rb',0)); t(lambda: open(p,'r+b')); t(lambda: open(p,encoding='foo')); t(lambda: open(p,errors='foo').read())
import io
t(lambda: io.StringIO(1)); t(lambda: io.BytesIO('a')); t(lambda: io.BytesIO().write('a')); t(lambda: io.StringIO().write(b'a')); t(lambda: io.TextIOWrapper(io.BytesIO()).write(b'')); t(lambda: io.BytesIO(b'abc').read('a')); t(lambda: io.StringIO('abc').read('a'));
b=io.BytesIO();b.close(); t(lambda: b.read()); s=io.StringIO(); s.close(); t(lambda: s.read())
f=open(p); t(lambda: f.write('a')); f.close(); t(lambda: f.read()); t(lambda: f); t(lambda: next(f))
f=open(p,'rb'); t(lambda: f.write(b'a')); f.close(); t(lambda: f.read()); t(lambda: f); t(lambda: next(f)); t(lambda: f.readline()); t(lambda: f.seek(0)); t(lambda: f.tell()); t(lambda: f.peek()); t(lambda: f.flush())
zz='io-streams-out.tmp'
f=open(zz,'w'); t(lambda: f.read()); t(lambda: f.write(1)); f.close(); t(lambda: f.write('a')); t(lambda: f.flush())
f=open(zz,'wb'); t(lambda: f.read()); t(lambda: f.write('a')); t(lambda: f.readline()); f.close(); t(lambda: f.write(b'a')); t(lambda: f.flush())
t(lambda: io.IOBase().read()); t(lambda: io.IOBase().seek(0)); t(lambda: io.RawIOBase().read()); t(lambda: io.BufferedIOBase().read()); t(lambda: io.TextIOBase().read()); t(lambda: io.FileIO('nofile')); t(lambda: io.open_code('nofile'))
with open(zz,'w',encoding='utf-8',newline='\r\n') as f:
    print(f.write('añb\nc\u20acd\n\U0001f600x\r\n'), f.tell(), f.encoding, f.errors, f.newlines, f.line_buffering)
with open(zz,'rb') as f: print(f.read(), f.tell(), f.seek(2), f.readline(), f.read1(3), f.peek(2)[:2], f.readlines())
with open(zz) as f: print(f.read(2), f.tell(), f.readline(), f.tell(), f.readlines(), f.tell(), f.seek(0), f.readline(2), f.readline(1))
with open(zz, newline='') as f: print(f.readlines(), f.newlines)
with open(zz, newline='\r') as f: print(f.readlines(), f.newlines)
with open(zz, newline='\n') as f: print(f.readlines(), f.newlines)
with open(zz) as f:
    for line in f: print(repr(line)); break
    t(f.tell)
    print(list(f)); t(f.tell)
with open(zz,'a+') as f: print(f.tell(), f.write('end'), f.seek(0), f.read())
with open(zz,'r+') as f: f.write('X'); f.seek(0); print(repr(f.read(2)))
with open(zz,'r+b') as f: print(f.read(2), f.write(b'ZZ'), f.tell(), f.read(3), f.seek(-2,2), f.read(), f.truncate(4), f.seek(0), f.read())
t(lambda: open(zz,'x'))
b=io.BytesIO(b'abc\ndef\n'); print(b.read(2), b.tell(), b.readline(), b.readlines(), b.seek(1), b.write(b'ZZZ'), b.getvalue(), b.truncate(3), b.getvalue(), b.seek(5), b.write(b'q'), b.getvalue())
ba=bytearray(3); print(b.seek(0), b.readinto(ba), ba)
s=io.StringIO('abc\r\ndef\n'); print(s.readlines(), s.seek(0), s.read(2), s.tell(), s.write('ZZ'), s.getvalue(), s.newlines)
s=io.StringIO('abc\r\ndef\rg\n', newline=None); print(s.readlines(), s.getvalue(), s.newlines)
s=io.StringIO(newline='\r\n'); s.write('a\nb'); print(repr(s.getvalue()))
s=io.StringIO(); print('x','y',file=s,sep='-',end='!'); print(s.getvalue())
class R(io.RawIOBase):
    def __init__(self,d): self.d=d
    def readable(self): return True
    def readinto(self,b):
        n=min(len(b),len(self.d),3); b[:n]=self.d[:n]; self.d=self.d[n:]; return n
r=io.BufferedReader(R(b'hello\nworld\n')); print(r.readline(), r.read(2), r.read()); print(R(b'abcdefg').read(), R(b'abc').read(2), list(R(b'a\nb\n')))
print(io.TextIOWrapper(io.BufferedReader(R('h\u20acllo\nw'.encode()))).read())
class W(io.RawIOBase):
    def __init__(self): self.p=[]
    def writable(self): return True
    def write(self,b): self.p.append(bytes(b)); return len(b)
w=W(); bw=io.BufferedWriter(w, 4); bw.write(b'ab'); bw.write(b'cde'); bw.flush(); print(w.p); tw=io.TextIOWrapper(io.BufferedWriter(w), encoding='latin-1', errors='replace', write_through=True); tw.write('é€'); tw.flush(); print(w.p); print(tw)
d=io.IncrementalNewlineDecoder(None, True); print(repr(d.decode('a\r')), repr(d.decode('\nb\r\n')), d.newlines, d.getstate())
t(lambda: io.BufferedReader(W())); t(lambda: io.TextIOWrapper(io.BytesIO(),newline='x')); 
x=io.TextIOWrapper(io.BytesIO(b'\xff\xfe')); t(x.read)
x=io.TextIOWrapper(io.BytesIO(), encoding='ascii'); t(lambda: x.write('é')); x=io.TextIOWrapper(io.BytesIO('héllo'.encode('utf-16')), encoding='utf-16'); t(x.read)
x=io.TextIOWrapper(io.BytesIO(), encoding='utf-16'); x.write('ab'); x.flush(); print(x.buffer.getvalue()); print(type(x.detach())); t(lambda: x.write('a'))
print(issubclass(io.TextIOWrapper, io.TextIOBase), isinstance(io.StringIO(), io.IOBase), isinstance(open(p), io.TextIOBase), isinstance(b, io.BufferedIOBase))
import sys
sys.stdout.reconfigure(line_buffering=True); print(sys.stdout.line_buffering, sys.stdout.fileno(), sys.stdin.read())

f.close()
for name in (p, zz): os.remove(name)
