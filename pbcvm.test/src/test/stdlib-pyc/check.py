"""The CPython side of the check over a whole standard library.

usage: python check.py list DIRECTORY
       python check.py compare DIRECTORY

list compiles what has no pyc file yet into DIRECTORY/made and writes
DIRECTORY/files.txt: one pyc file on each line. compare expects, for line N
(from 0), DIRECTORY/out/N.pyc and DIRECTORY/out/N.txt and prints what differs
from the original and from this CPython's own dis; the last line is a summary.

dis tells addresses of code objects, and the order of texts in sets depends on
the run: neither is compared.
"""
from __future__ import print_function

import dis
import io
import marshal
import os
import py_compile
import re
import struct
import sys
import types

PYTHON_2 = sys.version_info[0] == 2
HEADER = 8 if PYTHON_2 else 12 if sys.version_info < (3, 7) else 16
SKIPPED = ("site-packages", "__pycache__", "lib2to3/tests/data")
FIELDS = ("argcount posonlyargcount kwonlyargcount nlocals stacksize flags code consts names varnames filename "
          "name qualname firstlineno linetable exceptiontable freevars cellvars").split()
if sys.version_info < (3, 10):
    FIELDS.append("lnotab")
ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+, file ")


def magic():
    if PYTHON_2:
        import imp
        return imp.get_magic()
    import importlib.util
    return importlib.util.MAGIC_NUMBER


def existing(source):
    """The pyc files of a source file, all levels of optimization."""
    folder, name = os.path.split(source)
    if PYTHON_2:
        return [source + letter for letter in "co" if os.path.exists(source + letter)]
    cache = os.path.join(folder, "__pycache__")
    start = name[:-2] + sys.implementation.cache_tag + "."
    if not os.path.isdir(cache):
        return []
    return sorted(os.path.join(cache, each) for each in os.listdir(cache)
                  if each.startswith(start) and each.endswith(".pyc"))


def is_ours(path):
    with open(path, "rb") as file:
        return file.read(4) == magic()


def list_files(directory):
    library = os.path.dirname(os.__file__)
    made = os.path.join(directory, "made")
    os.makedirs(made)
    count = 0
    with io.open(os.path.join(directory, "files.txt"), "w", encoding="utf-8") as listing:
        for folder, _, names in sorted(os.walk(library)):
            inside = os.path.relpath(folder, library).replace(os.sep, "/")
            if any(part in inside for part in SKIPPED):
                continue
            for name in sorted(names):
                if not name.endswith(".py"):
                    continue
                source = os.path.join(folder, name)
                files = [each for each in existing(source) if is_ours(each)]
                if not files:
                    target = os.path.join(made, "%d.pyc" % count)
                    try:
                        py_compile.compile(source, target, doraise=True)
                    except (py_compile.PyCompileError, SyntaxError, ValueError):
                        continue
                    files = [target]
                count += 1
                for each in files:
                    listing.write(u"%s\n" % each)


def load(path):
    with open(path, "rb") as file:
        data = file.read()
    return marshal.loads(data[HEADER:]), data[:HEADER]


def same(one, other):
    if type(one) is not type(other):
        return False
    if isinstance(one, types.CodeType):
        return all(same(getattr(one, "co_" + field), getattr(other, "co_" + field))
                   for field in FIELDS if hasattr(one, "co_" + field))
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, frozenset):
        return one == other and sorted(map(repr, one)) == sorted(map(repr, other))
    if isinstance(one, float):
        return struct.pack("<d", one) == struct.pack("<d", other)
    if isinstance(one, complex):
        return struct.pack("<dd", one.real, one.imag) == struct.pack("<dd", other.real, other.imag)
    return one == other


def print_nested(code):
    """dis.dis of a version that does not go into code objects inside of others."""
    dis.dis(code)
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            print()
            print("Disassembly of %r:" % (constant,))
            print_nested(constant)


def disassembly(code):
    standard = sys.stdout
    if PYTHON_2:
        import StringIO
        sys.stdout = StringIO.StringIO()
    else:
        sys.stdout = io.StringIO()
    try:
        if sys.version_info < (3, 7):
            print_nested(code)
        else:
            dis.dis(code)
        text = sys.stdout.getvalue()
    finally:
        sys.stdout = standard
    return text if PYTHON_2 else text.encode("utf-8", "surrogatepass")


def first_difference(expected, actual):
    expected = ADDRESS.sub(" at 0x0, file ", expected.decode("latin-1")).split("\n")
    actual = ADDRESS.sub(" at 0x0, file ", actual.decode("latin-1")).split("\n")
    for number, (one, other) in enumerate(zip(expected, actual)):
        is_hashed_by_run = "frozenset" in one and re.search("['\"]|None|Ellipsis", one)
        if one != other and not (is_hashed_by_run and sorted(one) == sorted(other)):
            return "line %d\n    CPython %r\n    PBCVM   %r" % (number + 1, one, other)
    if len(expected) != len(actual):
        return "%d lines instead of %d" % (len(actual), len(expected))
    return None


def code_objects(code):
    return 1 + sum(code_objects(each) for each in code.co_consts if isinstance(each, types.CodeType))


def compare(directory):
    with io.open(os.path.join(directory, "files.txt"), encoding="utf-8") as listing:
        files = listing.read().splitlines()
    refused = rewritten = printed = objects = 0
    for number, path in enumerate(files):
        base = os.path.join(directory, "out", str(number))
        if not os.path.exists(base + ".pyc"):
            refused += 1
            continue
        original, head = load(path)
        objects += code_objects(original)
        try:
            copy, copied_head = load(base + ".pyc")
            is_same = copied_head == head and same(original, copy)
        except (ValueError, EOFError, TypeError) as error:
            print("%s: cannot be loaded: %s" % (path, error))
            is_same = False
        if not is_same:
            rewritten += 1
            print("%s: rewritten code differs" % path)
        with open(base + ".txt", "rb") as file:
            difference = first_difference(disassembly(original), file.read())
        if difference:
            printed += 1
            print("%s: disassembly differs in %s" % (path, difference))
    print("%s: %d files, %d code objects; refused %d, rewritten differently %d, printed differently %d" % (
        ".".join(map(str, sys.version_info[:3])), len(files), objects, refused, rewritten, printed))


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    {"list": list_files, "compare": compare}[sys.argv[1]](sys.argv[2])
