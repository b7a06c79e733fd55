#!/usr/bin/env python3.11
"""Compiles hot.py with CPython 3.11 (unchecked source hash, so the bytes depend on the source alone)."""
import importlib._bootstrap_external as bootstrap
import os

HERE = os.path.dirname(os.path.abspath(__file__))

with open(os.path.join(HERE, "hot.py"), "rb") as source:
    code = compile(source.read(), "src/test/graphs/hot.py", "exec", dont_inherit=True)
with open(os.path.join(HERE, "hot.pyc"), "wb") as pyc:
    pyc.write(bootstrap._code_to_hash_pyc(code, bytes(8), False))
