#!/usr/bin/env python3
"""Times the benchmark programs on CPython 3.11, PBCVM and other interpreters.

    run.py                                      CPython 3.11 and ./pbcvm, all programs
    run.py --only nbody,lu --time 5             two programs, five seconds each
    run.py --pbcvm "java ... PbcvmLauncher"     another way to start PBCVM
    run.py --other pypy3=pypy3                  one more interpreter, fed with the source
    run.py --interpreter-only                   PBCVM without compilation to machine code
    run.py --markdown                           the table as Markdown
    run.py --compile                            only writes the pycs (bench/pyc/3.11)

The interpreters take turns program by program, so that a change of the machine's speed hits all of
them. The results that they compute are compared. Sizes and repeats are in settings.json.
"""
import argparse
import json
import math
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

BENCH = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(BENCH))
PYCS = os.path.join(BENCH, "pyc", "3.11")
STEADY_MARGIN = 1.2
MEGABYTE = 1 << 20

COMPILE_CODE = """
import importlib._bootstrap_external as b, sys
for i in range(1, len(sys.argv), 3):
    source, name, target = sys.argv[i:i + 3]
    with open(source, 'rb') as f: text = f.read()
    code = compile(text, name, 'exec', dont_inherit=True)
    with open(target, 'wb') as f: f.write(b._code_to_hash_pyc(code, bytes(8), False))
"""


class Interpreter:
    def __init__(self, name, command, takes_pyc):
        self.name = name
        self.command = command
        self.takes_pyc = takes_pyc


class Run:
    """What one process did: seconds of each iteration, result, peak memory in bytes, error if any."""

    def __init__(self, iterations, result, memory, seconds, error=None):
        self.iterations = iterations
        self.result = result
        self.memory = memory
        self.seconds = seconds
        self.error = error

    @property
    def first(self):
        return self.iterations[0]

    @property
    def warm_up(self):
        """The number of iterations until one is within a fifth of the best."""
        limit = min(self.iterations) * STEADY_MARGIN
        return next(i for i, t in enumerate(self.iterations, 1) if t <= limit)

    @property
    def steady(self):
        """The median of the second half."""
        return statistics.median(self.iterations[len(self.iterations) // 2:])


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cpython", help="CPython 3.11 (default: found)")
    parser.add_argument("--pbcvm", default=os.path.join(ROOT, "pbcvm"), help="command that runs a pyc")
    parser.add_argument("--no-pbcvm", action="store_true", help="leave PBCVM out")
    parser.add_argument("--other", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--only", help="names of programs, with commas")
    parser.add_argument("--time", type=float, metavar="SECONDS", help="seconds for a program and interpreter")
    parser.add_argument("--rounds", type=int, help="processes for each program and interpreter; best one counts")
    parser.add_argument("--interpreter-only", action="store_true")
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--compile", action="store_true", help="write the pycs and stop")
    parser.add_argument("--no-start-up", action="store_true", help="leave the start-up row out")
    parser.add_argument("--json", metavar="FILE", help="write all measurements there")
    return parser.parse_args()


def find_cpython(wanted):
    home = os.path.expanduser("~/.pyenv/versions/3.11.7/bin/python")
    for command in [wanted] if wanted else ["python3.11", home, sys.executable]:
        try:
            found = subprocess.run([command, "-c", "import sys; print(sys.version_info[:2] == (3, 11))"],
                                   capture_output=True, text=True)
        except OSError:
            continue
        if found.stdout.strip() == "True":
            return command
    sys.exit("run.py: no CPython 3.11 found; name it with --cpython")


def settings():
    with open(os.path.join(BENCH, "settings.json")) as file:
        return json.load(file)


def compile_all(cpython, names, folder):
    """Writes NAME.py (program and timing tail) into the folder and NAME.pyc into bench/pyc/3.11."""
    os.makedirs(PYCS, exist_ok=True)
    with open(os.path.join(BENCH, "harness.py")) as file:
        tail = file.read()
    jobs = []
    for name in names:
        with open(os.path.join(BENCH, "programs", name + ".py")) as file:
            source = file.read()
        combined = os.path.join(folder, name + ".py")
        with open(combined, "w") as file:
            file.write(source + tail)
        jobs += [combined, "pbcvm.test/bench/programs/%s.py" % name, os.path.join(PYCS, name + ".pyc")]
    hello = os.path.join(BENCH, "hello.py")
    jobs += [hello, "pbcvm.test/bench/hello.py", os.path.join(PYCS, "hello.pyc")]
    subprocess.run([cpython, "-c", COMPILE_CODE] + jobs, check=True)


def run(interpreter, folder, name, extra=()):
    """Runs one program in one process and reads its lines."""
    file = os.path.join(PYCS, name + ".pyc") if interpreter.takes_pyc else os.path.join(folder, name + ".py")
    begin = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(interpreter.command + [file] + [str(e) for e in extra],
                                   stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - begin
        out.seek(0)
        err.seek(0)
        lines = out.read().decode("utf-8", "replace").splitlines()
        errors = err.read().decode("utf-8", "replace").strip().splitlines()
    iterations = [float(line.split()[1]) for line in lines if line.startswith("iteration ")]
    results = [line[7:] for line in lines if line.startswith("result ")]
    error = None
    if process.returncode != 0:
        error = errors[-1] if errors else "exit code %d" % process.returncode
    elif extra and not (iterations and results):
        error = "no result"
    memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Run(iterations, results[0] if results else None, memory, seconds, error)


def start_up(interpreter, folder, times=5):
    """The median time of a whole process that prints one line, or None if it fails."""
    if not interpreter.takes_pyc:
        path = os.path.join(folder, "hello.py")
        with open(path, "w") as file:
            file.write('print("hello")\n')
    runs = [run(interpreter, folder, "hello") for _ in range(times)]
    return None if any(r.error for r in runs) else statistics.median(r.seconds for r in runs)


def geometric_mean(values):
    return math.exp(sum(math.log(v) for v in values) / len(values)) if values else None


def best_of(runs):
    good = [r for r in runs if r.error is None]
    return min(good, key=lambda r: r.steady) if good else runs[0]


def measure(interpreters, names, folder, config):
    """Returns {program: {interpreter name: Run}}; wrong results become errors."""
    table = {}
    for name in names:
        extra = (config["sizes"][name], config["seconds"], config["fewest"], config["most"])
        runs = {i.name: [] for i in interpreters}
        for _ in range(config["rounds"]):
            for interpreter in interpreters:
                print("%s on %s ..." % (name, interpreter.name), file=sys.stderr, flush=True)
                runs[interpreter.name].append(run(interpreter, folder, name, extra))
        table[name] = {i: best_of(r) for i, r in runs.items()}
        reference = table[name][interpreters[0].name]
        for other in table[name].values():
            if other.error is None and reference.error is None and other.result != reference.result:
                other.error = "wrong result %s, not %s" % (other.result, reference.result)
    return table


HEADINGS = ["program", "interpreter", "first ms", "to steady", "steady ms", "peak MB", "first: slower", "steady: faster"]


def rows_of(table, interpreters):
    reference = interpreters[0].name
    for name, runs in table.items():
        base = runs[reference]
        for interpreter in interpreters:
            r = runs[interpreter.name]
            if r.error:
                yield [name, interpreter.name, "failed: " + r.error[:90]] + [""] * 5
                continue
            row = [name, interpreter.name, "%.1f" % (r.first * 1e3), str(r.warm_up), "%.2f" % (r.steady * 1e3),
                   "%.0f" % (r.memory / MEGABYTE)]
            if base.error is None and r is not base:
                row += ["%.2fx" % (r.first / base.first), "%.2fx" % (base.steady / r.steady)]
            yield row + [""] * (len(HEADINGS) - len(row))
    for interpreter in interpreters[1:]:
        pairs = [(runs[interpreter.name], runs[reference]) for runs in table.values()]
        pairs = [(r, b) for r, b in pairs if r.error is None and b.error is None]
        if pairs:
            first = geometric_mean([r.first / b.first for r, b in pairs])
            steady = geometric_mean([b.steady / r.steady for r, b in pairs])
            yield ["geometric mean of %d" % len(pairs), interpreter.name, "", "", "", "",
                   "%.2fx" % first, "%.2fx" % steady]


def print_table(rows, markdown):
    rows = [HEADINGS] + list(rows)
    widths = [max(len(row[i]) for row in rows if not row[2].startswith("failed")) for i in range(len(HEADINGS))]
    for number, row in enumerate(rows):
        cells = [c.ljust(w) if i < 2 else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths))]
        print("| " + " | ".join(cells) + " |" if markdown else "  ".join(cells).rstrip())
        if number == 0 and markdown:
            print("|" + "|".join("---" if i < 2 else "---:" for i in range(len(HEADINGS))) + "|")


def write_json(path, table, start):
    data = {"start_up": start, "programs": {
        name: {i: {"iterations": r.iterations, "memory": r.memory, "result": r.result, "error": r.error}
               for i, r in runs.items()} for name, runs in table.items()}}
    with open(path, "w") as file:
        json.dump(data, file, indent=1)


def interpreters_of(options, cpython):
    result = [Interpreter("CPython 3.11", [cpython], True)]
    if not options.no_pbcvm:
        command = shlex.split(options.pbcvm)
        if options.interpreter_only:
            command.append("--engine.Compilation=false")
        result.append(Interpreter("PBCVM", command, True))
    for other in options.other:
        name, _, command = other.partition("=")
        result.append(Interpreter(name, shlex.split(command), False))
    return result


def main():
    options = arguments()
    config = settings()
    config["seconds"] = options.time or config["seconds"]
    config["rounds"] = options.rounds or config["rounds"]
    cpython = find_cpython(options.cpython)
    names = options.only.split(",") if options.only else list(config["sizes"])
    unknown = [n for n in names if n not in config["sizes"]]
    if unknown:
        sys.exit("run.py: no such program: " + ", ".join(unknown))
    with tempfile.TemporaryDirectory() as folder:
        compile_all(cpython, names, folder)
        if options.compile:
            return 0
        interpreters = interpreters_of(options, cpython)
        table = measure(interpreters, names, folder, config)
        start = {} if options.no_start_up else {i.name: start_up(i, folder) for i in interpreters}
    print_table(rows_of(table, interpreters), options.markdown)
    if start:
        print()
        print("print(\"hello\") from the shell: " + ", ".join(
            "%s %s" % (n, "failed" if s is None else "%.3f s" % s) for n, s in start.items()))
    if options.json:
        write_json(options.json, table, start)
    failed = [r for runs in table.values() for r in runs.values() if r.error]
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
