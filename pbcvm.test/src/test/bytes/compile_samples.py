"""Compiles the samples with the CPython that runs this, into a directory named after its version.

usage: python compile_samples.py
"""
import os
import py_compile
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLES = {"common": (2, 7), "python36": (3, 6), "python38": (3, 8), "python310": (3, 10), "python311": (3, 11),
           "python312": (3, 12)}

samples = [name for name, first in SAMPLES.items() if sys.version_info >= first]
if sys.version_info < (3,):
    samples.append("python2")
folder = os.path.join(HERE, "%d.%d" % sys.version_info[:2])
if not os.path.isdir(folder):
    os.makedirs(folder)
for name in samples:
    source = os.path.join(HERE, "source", name + ".py")
    os.utime(source, (1600000000, 1600000000))
    py_compile.compile(source, os.path.join(folder, name + ".pyc"), "source/%s.py" % name, doraise=True)
