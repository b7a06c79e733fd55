"""What the sys module says."""
import sys


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(sys.version_info[:3], sys.version_info.major, sys.version_info >= (3, 8), sys.version_info.releaselevel, sys.version.split()[0], sys.hexversion == 0x030b07f0, sys.implementation.name is not None, sys.byteorder, sys.maxsize, sys.maxunicode, sys.platform)
print(sys.getrecursionlimit(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit > 0, sys.hash_info.modulus, sys.hash_info.inf, sys.flags.optimize, sys.flags.interactive, sys.dont_write_bytecode in (True, False), sys.api_version)
print(type(sys.modules).__name__, "sys" in sys.modules, "builtins" in sys.builtin_module_names, type(sys.path).__name__, sys.path[0].endswith("3.11"), sys.stdin.name, sys.stdout.name, sys.stderr.name, sys.__name__, type(sys.flags).__name__, type(sys.version_info).__name__, sys.copyright.startswith("Copyright"))
print(sys.intern("abc") is sys.intern("abc"), attempt(sys.intern, 5), sys.getsizeof([]) > 0, sys.getrefcount([]) > 0, attempt(sys.getrecursionlimit, 1), attempt(sys.setrecursionlimit, "a"), attempt(sys.setrecursionlimit, -5), sys.is_finalizing(), sys.getswitchinterval() > 0, callable(sys.exit), callable(sys.excepthook), callable(sys.displayhook))
f = sys._getframe()
print(f.f_code.co_name, f.f_lineno, f.f_back, f.f_globals is globals(), f.f_locals is f.f_globals, f.f_builtins["len"] is len)


def outer():
    local = 5
    return inner()


def inner():
    f = sys._getframe()
    g = sys._getframe(1)
    return f.f_code.co_name, g.f_code.co_name, g.f_locals["local"], f.f_back is g, g.f_lineno - g.f_code.co_firstlineno, attempt(sys._getframe, 100)


print(outer())
print(sys.exc_info(), attempt(sys.exit, "x") if False else "")
sys.displayhook(5)
sys.displayhook(None)
sys.displayhook("text")
import builtins
print(builtins._)
sys.stderr.write("on stderr\n")


def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb.tb_lineno > 0)


sys.excepthook = hook
print(sys.float_info.min, sys.float_info.radix, sys.float_info.mant_dig, sys.thread_info.name, sys.int_info.default_max_str_digits, sys.get_int_max_str_digits())
print(attempt(lambda: sys.version_info.zzz), attempt(lambda: sys.zzz), attempt(setattr, sys.version_info, "major", 5), sys.version_info == tuple(sys.version_info), sys.version_info[0], len(sys.version_info), sys.version_info[1:3])
raise ValueError("goes to the hook")
