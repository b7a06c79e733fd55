"""Writes the marshalled code of every file of the library, and what compiling it took.

For each file and level: a line of name, level, sizes of source and code, seconds; then both.
"""
import glob
import marshal
import os
import sys
import sysconfig
import time
import warnings

warnings.simplefilter("ignore")
levels = [int(level) for level in sys.argv[1].split(",")]
library = sysconfig.get_path("stdlib")
out = sys.stdout.buffer
for path in sorted(glob.glob(library + "/**/*.py", recursive=True)):
    if "site-packages" in path:
        continue
    with open(path, "rb") as file:
        source = file.read()
    name = os.path.relpath(path, library)
    for level in levels:
        start = time.perf_counter()
        try:
            code = marshal.dumps(compile(source, name, "exec", dont_inherit=True, optimize=level))
        except (SyntaxError, ValueError) as error:
            code = b""
        seconds = time.perf_counter() - start
        out.write(f"{name}\t{level}\t{len(source)}\t{len(code)}\t{seconds}\n".encode())
        out.write(source)
        out.write(code)
