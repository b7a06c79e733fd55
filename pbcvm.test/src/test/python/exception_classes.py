"""Builtin exception classes: constructors, fields, texts, checks, groups; frames and namespaces."""
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: ValueError(x=1)); t(lambda: ImportError(x=1)); t(lambda: AttributeError(x=1)); t(lambda: OSError(x=1)); t(lambda: StopIteration(x=1)); t(lambda: UnicodeDecodeError(1)); t(lambda: UnicodeDecodeError('a',b'a',1,'x','y')); t(lambda: UnicodeDecodeError('a','a',1,2,'y')); t(lambda: UnicodeEncodeError('a','a',1,2,3)); t(lambda: UnicodeEncodeError(x=1)); t(lambda: UnicodeTranslateError('a',1,2,'y'))
t(lambda: str(UnicodeTranslateError('a',0,2,'y')))
t(lambda: str(UnicodeDecodeError('utf8',b'a\xff',1,2,'y'))); t(lambda: str(UnicodeDecodeError('utf8',b'a\xff',1,3,'y'))); t(lambda: str(UnicodeEncodeError('utf8','a\xff',1,2,'y'))); t(lambda: str(UnicodeEncodeError('utf8','a\u1234',1,2,'y'))); t(lambda: str(UnicodeEncodeError('utf8','a\U00012345',1,2,'y')))
t(lambda: SyntaxError('x',(1,2))); t(lambda: SyntaxError('x',3)); t(lambda: SyntaxError('x',(1,2,3,4,5))); t(lambda: str(SyntaxError('x',('a/b.py',2,3,'t')))); t(lambda: str(SyntaxError('x',('a/b.py',None,3,'t')))); t(lambda: str(SyntaxError('x',(None,1,3,'t')))); t(lambda: SyntaxError('x',('a/b.py',2,3,'t')))
t(lambda: OSError(2,'x')); t(lambda: OSError(2,'x','f')); t(lambda: OSError(2,'x','f',None,'g').__reduce__()); t(lambda: str(OSError(2,'x','f',None,'g'))); t(lambda: str(OSError(2,'x','f'))); t(lambda: BlockingIOError(11,'x',5).characters_written); t(lambda: BlockingIOError(11,'x').characters_written); t(lambda: OSError(2,'x',5).filename); t(lambda: OSError(2,'x',5).args)
t(lambda: BaseExceptionGroup('x')); t(lambda: BaseExceptionGroup(1,[1])); t(lambda: BaseExceptionGroup('x',1)); t(lambda: BaseExceptionGroup('x',[])); t(lambda: BaseExceptionGroup('x',[1])); t(lambda: BaseExceptionGroup('x',[ValueError(1)])); t(lambda: str(BaseExceptionGroup('x',[ValueError(1)]))); t(lambda: ExceptionGroup('x',[KeyboardInterrupt(1)]))
class E(ExceptionGroup,ValueError): pass
t(lambda: E('x',[KeyboardInterrupt(1)]))
class E2(BaseExceptionGroup,ValueError): pass
t(lambda: E2('x',[KeyboardInterrupt(1)]))
t(lambda: ExceptionGroup('x',[ValueError(1)]).split(1)); t(lambda: ExceptionGroup('x',[ValueError(1)]).split((1,2))); t(lambda: ExceptionGroup('x',[ValueError(1)]).split((TypeError,))); t(lambda: ExceptionGroup('x',[ValueError(1)]).split(lambda e:1)); t(lambda: ExceptionGroup('x',[ValueError(1)]).exceptions); t(lambda: ExceptionGroup('x',[ValueError(1)]).__reduce__())
t(lambda: AttributeError('x',name=1,obj=2).__reduce__()); t(lambda: ImportError('x',name=1,path=2).__reduce__()); t(lambda: NameError('x',name=1).__reduce__()); t(lambda: KeyError('x').__reduce__())
e=KeyError('x'); e.foo=1
t(lambda: e.__reduce__()); t(lambda: e.__setstate__(3)); t(lambda: e.__setstate__({'a':3})); t(lambda: e.__dict__)
def s(n,v):
    setattr(e,n,v)
for n in ('__traceback__','__cause__','__context__','__suppress_context__','args'):
    t(lambda: s(n,3))
    t(lambda: delattr(e,n))
t(lambda: e.add_note(3))
e.__notes__=3
t(lambda: e.add_note('3')); t(lambda: e.with_traceback(3)); t(lambda: BaseException.__new__(int)); t(lambda: SystemExit(1,2).code); t(lambda: StopIteration(1,2).value); t(lambda: str(StopIteration(1,2))); t(lambda: ImportError('a','b').msg); t(lambda: type(OSError(10,'b')))
t(lambda: UnicodeDecodeError.__new__(UnicodeDecodeError).start); t(lambda: str(UnicodeDecodeError.__new__(UnicodeDecodeError))); t(lambda: str(OSError(1))); t(lambda: OSError(1).errno); t(lambda: MemoryError('a'))
t(lambda: ExceptionGroup('x',[ValueError(1)]).derive([])); t(lambda: type(BaseExceptionGroup('x',[KeyboardInterrupt(1)]).derive([ValueError()]))); t(lambda: setattr(ExceptionGroup('x',[ValueError(1)]),'message',3)); t(lambda: setattr(OSError(),'errno',3)); t(lambda: delattr(OSError(),'characters_written')); t(lambda: setattr(OSError(),'characters_written','e'))
class MyOS(OSError):
    def __init__(self, a, b): super().__init__(2, a, b)
t(lambda: MyOS('p','q')); t(lambda: str(MyOS('p','q'))); t(lambda: MyOS('p','q').errno)
class M(Exception):
    def __init__(self, a, *, k): self.k=k
t(lambda: M(1,k=2)); t(lambda: M(1,k=2).args)
import io
t(lambda: io.UnsupportedOperation.__mro__)
try:
    class L(OSError, ImportError): pass
except TypeError as x: print(x)
class L2(OSError, ValueError): pass
t(lambda: L2(2,'a')); t(lambda: L2.__mro__)
def gl():
    a=1; b='x'
    def h(): return a, locals()
    return h(), sorted(globals())[:3], locals().keys(), dir(), vars()['b']
t(gl)
class Q:
    z=5
    print(sorted(locals()))
t(lambda: eval(compile)); t(lambda: [x for x in dir() if not x.startswith('_')][:3])
import sys
t(lambda: sys._getframe().f_code.co_name); t(lambda: sys._getframe(1).f_code.co_name); t(lambda: sys._getframe(50)); t(lambda: sys.intern('a')); t(lambda: sys.intern(1)); t(lambda: sys.getsizeof(1)>0)
def g():
    yield sys._getframe(), locals()
t(lambda: list(g())[0][0].f_code.co_name)
t(lambda: id(1)==id(1)); t(lambda: sys.exit(3)); t(lambda: sys.exit((1,2)).code)
