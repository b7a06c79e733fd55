"""Writes what CPython's compiler makes of many sources, for comparison: expect.py ast|symtable|errors [SEED COUNT].

expect.py snippets writes the small files that the fast tests read.

For each source there is a line "name TAB mode TAB size of source TAB size of result" and then the bytes of both. The
sources are all files of the standard library, or, for errors, the texts in CPython's own tests and library files with
random changes. A result is a dump or the fields of the SyntaxError, one a line.
"""
import ast
import os
import random
import sys
import sysconfig
import symtable
import tokenize
import io
import warnings

warnings.simplefilter("ignore")
out = sys.stdout.buffer
# The flags of a name that only inner scopes use.
INHERITED = 4 << 11
LIBRARY = sysconfig.get_paths()["stdlib"]


def library_files():
    for folder, folders, files in os.walk(LIBRARY):
        folders.sort()
        if "site-packages" in folders:
            folders.remove("site-packages")
        for name in sorted(files):
            if name.endswith(".py"):
                yield os.path.join(folder, name)


def error_text(error):
    if not isinstance(error, SyntaxError):
        return "%s\n%s" % (type(error).__name__, error)
    return "\n".join(str(field) for field in (
        type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset,
        ascii(error.text)))


def dump_ast(source, mode):
    try:
        tree = compile(source, "<source>", mode, ast.PyCF_ONLY_AST)
    except (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError, UnicodeError) as error:
        return "!" + error_text(error)
    sys.setrecursionlimit(20000)
    try:
        return ast.dump(tree, include_attributes=True)
    finally:
        sys.setrecursionlimit(1000)


def dump_table(table, depth=0):
    raw = table._table
    lines = ["%s%s %s %d nested=%d optimized=%d" % ("  " * depth, table.get_type(), table.get_name(),
             table.get_lineno(), table.is_nested(), table.is_optimized())]
    for name, flags in raw.symbols.items():
        if flags != INHERITED:
            lines.append("%s- %s %d" % ("  " * depth, name, flags))
    # CPython adds these in no certain order.
    inherited = [name for name, flags in raw.symbols.items() if flags == INHERITED]
    lines.append("%s+ %s" % ("  " * depth, " ".join(sorted(inherited))))
    lines.append("%s= %s" % ("  " * depth, " ".join(raw.varnames)))
    for child in raw.children:
        lines.append(dump_table(symtable._newSymbolTable(child, "<source>"), depth + 1))
    return "\n".join(lines)


def dump_symtable(source, mode):
    try:
        return dump_table(symtable.symtable(source, "<source>", mode))
    except (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError, UnicodeError) as error:
        return "!" + error_text(error)


def dump_errors(source, mode):
    try:
        compile(source, "<source>", mode, ast.PyCF_ONLY_AST)
    except (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError, UnicodeError) as error:
        return "!" + error_text(error)
    try:
        symtable.symtable(source, "<source>", mode)
    except (SyntaxError, ValueError, MemoryError, RecursionError, OverflowError, UnicodeError) as error:
        return "?" + error_text(error)
    return "accepted"


def write(name, mode, source, result):
    result = result.encode("utf-8", "surrogatepass")
    out.write(("%s\t%s\t%d\t%d\n" % (name, mode, len(source), len(result))).encode())
    out.write(source)
    out.write(result)


def test_texts():
    """The texts in CPython's tests: string constants, and the examples in docstrings."""
    seen = set()
    for path in library_files():
        name = os.path.basename(path)
        if os.sep + "test" + os.sep not in path or not name.startswith("test_"):
            continue
        with open(path, "rb") as file:
            try:
                tree = ast.parse(file.read())
            except (SyntaxError, ValueError):
                continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)) and len(node.value) < 5000:
                texts = [node.value]
                if isinstance(node.value, str) and ">>> " in node.value:
                    texts += examples(node.value)
                for text in texts:
                    try:
                        source = text if isinstance(text, bytes) else text.encode()
                    except UnicodeEncodeError:
                        continue
                    if source not in seen:
                        seen.add(source)
                        yield "%s:%d" % (name, node.lineno), source


def examples(text):
    import doctest
    try:
        return [example.source for example in doctest.DocTestParser().get_examples(text)]
    except ValueError:
        return []


def mutations(seed, count):
    """Pieces of library files with a token or character taken out, doubled, moved or replaced."""
    rng = random.Random(seed)
    files = [path for path in library_files() if os.path.getsize(path) < 60000]
    words = ["(", ")", "[", "]", "{", "}", ":", ",", "=", "==", ":=", "*", "**", "if", "else", "for", "in", "lambda",
             "def", "class", "return", "import", "from", "as", "not", "is", "None", "True", "await", "async", "yield",
             "print", "x", "1", "'", '"', "f'{", "}'", "\\", "\n", "    ", "\t", ".", "->", "@", ";", "!", "$", "0x",
             "1_", "match", "case", "_", "with", "try", "except", "finally", "raise", "global", "nonlocal", "del", "..."]
    made = 0
    while made < count:
        path = rng.choice(files)
        with open(path, "rb") as file:
            source = file.read()
        try:
            source.decode()
            tree = ast.parse(source)
        except (SyntaxError, ValueError):
            continue
        lines = source.splitlines(keepends=True)
        if not tree.body:
            continue
        for _ in range(10):
            node = rng.choice(tree.body)
            piece = b"".join(lines[node.lineno - 1:node.end_lineno]).decode()
            if len(piece) > 3000:
                continue
            try:
                tokens = [t.string for t in tokenize.generate_tokens(io.StringIO(piece).readline) if t.string.strip()]
            except (tokenize.TokenError, SyntaxError, IndentationError):
                continue
            if not tokens:
                continue
            for _ in range(rng.choice((1, 1, 1, 2))):
                token = rng.choice(tokens)
                places = [i for i in range(len(piece)) if piece.startswith(token, i)]
                if not places:
                    continue
                at = rng.choice(places)
                new = rng.choice(("", "", token + " " + token, rng.choice(words), token + rng.choice(words),
                                  token + " " + rng.choice(words), rng.choice(tokens)))
                piece = piece[:at] + new + piece[at + len(token):]
            made += 1
            yield "%s:%d" % (os.path.basename(path), node.lineno), piece.encode("utf-8", "replace")


def write_snippets():
    """Writes trees.txt, errors.txt and symtables.txt for snippets.txt, all beside this file."""
    folder = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(folder, "snippets.txt"), encoding="utf-8") as file:
        snippets = file.read()[:-1].split("\n%%\n")
    for name, dump in ("trees", dump_ast), ("errors", dump_errors), ("symtables", dump_symtable):
        with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8") as file:
            file.write("\n%%\n".join(dump(snippet, "exec") for snippet in snippets) + "\n")


def main():
    kind = sys.argv[1]
    if kind == "snippets":
        write_snippets()
        return
    if kind == "errors":
        seed, count = int(sys.argv[2]), int(sys.argv[3])
        for name, source in test_texts():
            for mode in ("exec", "eval", "single"):
                write(name, mode, source, dump_errors(source, mode))
        for name, source in mutations(seed, count):
            write(name, "exec", source, dump_errors(source, "exec"))
        return
    dump = {"ast": dump_ast, "symtable": dump_symtable}[kind]
    for path in library_files():
        with open(path, "rb") as file:
            source = file.read()
        write(os.path.relpath(path, LIBRARY), "exec", source, dump(source, "exec"))


main()
