"""Compiles the samples with the CPython that runs this, into a directory named after its version.

Beside each pyc file goes what this CPython's dis prints for it and all code
inside of it, with all addresses written as 0x0.

usage: python compile_samples.py
"""
import io
import os
import py_compile
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, os.pardir, "stdlib-pyc"))
sys.dont_write_bytecode = True

import check  # noqa: E402

SAMPLES = {"common": (2, 7), "python36": (3, 6), "python38": (3, 8), "python310": (3, 10), "python311": (3, 11),
           "python312": (3, 12), "runnable": (3, 11)}

samples = [name for name, first in SAMPLES.items() if sys.version_info >= first]
if sys.version_info < (3,):
    samples.append("python2")
folder = os.path.join(HERE, "%d.%d" % sys.version_info[:2])
if not os.path.isdir(folder):
    os.makedirs(folder)
for name in samples:
    source = os.path.join(HERE, "source", name + ".py")
    os.utime(source, (1600000000, 1600000000))
    target = os.path.join(folder, name + ".pyc")
    py_compile.compile(source, target, "source/%s.py" % name, doraise=True)
    text = check.disassembly(check.load(target)[0]).decode("utf-8")
    with io.open(target[:-1 * len("pyc")] + "dis", "w", encoding="utf-8", newline="\n") as file:
        file.write(check.ADDRESS.sub(u" at 0x0, file ", text))
