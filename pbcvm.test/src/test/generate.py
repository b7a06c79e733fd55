#!/usr/bin/env python3.11
"""Compiles the feature scripts with CPython 3.11 and records what CPython prints for them.

    python3.11 generate.py            all scripts
    python3.11 generate.py NAME...    some
    python3.11 generate.py --check    writes nothing; fails if a recorded file differs

For python/NAME.py this writes pyc/3.11/NAME.pyc (with an unchecked source hash, so the bytes depend
on the source alone), python/NAME.out (standard output), NAME.err (standard error, if any) and
NAME.exit (exit code, if not 0). Input comes from NAME.in and the command line from NAME.args (one
argument a line), when they are there. python/NAME.gen.py prints the source of a script that is too
long to keep. python/modules holds what the scripts import; its pycs lie beside theirs.

A script may name another file for its tracebacks: "# filename: PATH" in its first line. The code
objects are otherwise called src/test/python/NAME.py, which is found from the folder pbcvm.test.
"# mode: single" in the first line compiles the script as one interactive statement.
Every script runs under three hash seeds; output that depends on the seed is an error.
"""
import importlib._bootstrap_external as bootstrap
import os
import subprocess
import sys
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPTS = os.path.join(HERE, "python")
MODULES = os.path.join(SCRIPTS, "modules")
PYCS = os.path.join(HERE, "pyc", "3.11")
WORKING_FOLDER = os.path.dirname(os.path.dirname(HERE))
SEEDS = ("0", "1", "4711")


class Recorder:
    """Writes files, or compares them with what is there."""

    def __init__(self, check):
        self.check = check
        self.differences = []

    def put(self, path, data):
        old = None
        if os.path.exists(path):
            with open(path, "rb") as file:
                old = file.read()
        if old == data:
            return
        if self.check:
            self.differences.append(path)
        elif data is None:
            os.remove(path)
        else:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(data)


def pyc_bytes(source, filename):
    mode = "single" if source.startswith(b"# mode: single") else "exec"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        code = compile(source, filename, mode, dont_inherit=True)
    return bytes(bootstrap._code_to_hash_pyc(code, bytes(8), False))


def source_of(name):
    path = os.path.join(SCRIPTS, name + ".py")
    if os.path.exists(path):
        with open(path, "rb") as file:
            return file.read()
    maker = os.path.join(SCRIPTS, name + ".gen.py")
    return subprocess.run([sys.executable, maker], check=True, capture_output=True).stdout


def filename_of(name, source):
    first = source.split(b"\n", 1)[0].decode()
    if first.startswith("# filename: "):
        return first[len("# filename: "):].strip()
    return "src/test/python/%s.py" % name


def run(pyc, name, seed):
    """Standard output, standard error and exit code of one run."""
    arguments = []
    if os.path.exists(os.path.join(SCRIPTS, name + ".args")):
        with open(os.path.join(SCRIPTS, name + ".args")) as file:
            arguments = file.read().splitlines()
    text = b""
    if os.path.exists(os.path.join(SCRIPTS, name + ".in")):
        with open(os.path.join(SCRIPTS, name + ".in"), "rb") as file:
            text = file.read()
    environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1",
                   "PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8"}
    done = subprocess.run([sys.executable, pyc] + arguments, input=text, capture_output=True,
                          cwd=WORKING_FOLDER, env=environment, timeout=120)
    return done.stdout, done.stderr, done.returncode


def script_names():
    names = set()
    for file in os.listdir(SCRIPTS):
        if file.endswith(".py"):
            names.add(file[:-7] if file.endswith(".gen.py") else file[:-3])
    return sorted(names)


def compile_modules(recorder):
    for folder, _, files in os.walk(MODULES):
        for file in files:
            if not file.endswith(".py"):
                continue
            path = os.path.join(folder, file)
            relative = os.path.relpath(path, MODULES)
            with open(path, "rb") as stream:
                source = stream.read()
            data = pyc_bytes(source, "src/test/python/modules/" + relative)
            recorder.put(os.path.join(PYCS, relative + "c"), data)


def record(name, recorder):
    source = source_of(name)
    pyc = os.path.join(PYCS, name + ".pyc")
    data = pyc_bytes(source, filename_of(name, source))
    recorder.put(pyc, data)
    runs = [run(os.path.relpath(pyc, WORKING_FOLDER), name, seed) for seed in SEEDS]
    if any(r != runs[0] for r in runs):
        sys.exit("%s: the output changes from run to run" % name)
    out, err, code = runs[0]
    base = os.path.join(SCRIPTS, name)
    recorder.put(base + ".out", out)
    recorder.put(base + ".err", err or None)
    recorder.put(base + ".exit", b"%d\n" % code if code else None)
    print("%-32s %6d bytes out, %5d bytes err, exit code %d" % (name, len(out), len(err), code))


def main():
    if sys.version_info[:2] != (3, 11):
        sys.exit("generate.py: CPython 3.11 is needed")
    arguments = sys.argv[1:]
    check = "--check" in arguments
    wanted = [a for a in arguments if a != "--check"]
    recorder = Recorder(check)
    compile_modules(recorder)
    for name in wanted or script_names():
        record(name, recorder)
    for path in recorder.differences:
        print("differs:", os.path.relpath(path, WORKING_FOLDER))
    return 1 if recorder.differences else 0


if __name__ == "__main__":
    sys.exit(main())
