"""The methods of str on ordinary and unusual arguments."""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


SAMPLES = ["", "a", "Hello, World", "  padded \t\n", "UPPER lower 123", "élan ÄÖ ß ŉ", "x_y-z", "tab\tsep\ttext", "12345", "½²Ⅷ", "日本語",
           "mixed\r\nlines\x0bhere\x1cand\u2028more\n", "\U0001f600 smile", "ǅ Ǆ ǆ", "i̇İıI", "1e5", "if", "class_", "9x", "\x00\x7f"]
NO_ARGUMENTS = ["upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip", "lstrip", "rstrip", "isalpha", "isdigit", "isdecimal",
                "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii", "split",
                "rsplit", "splitlines", "expandtabs"]
for s in SAMPLES:
    print(repr(s), len(s), ascii(s))
    print([getattr(s, m)() for m in NO_ARGUMENTS])
t = "the cat the dog the end"
print(t.find("the"), t.find("the", 1), t.find("the", 1, 5), t.rfind("the"), t.find("zzz"), t.find(""), t.rfind(""), t.find("", 100), t.find("the", -7))
print(t.index("cat"), attempt(t.index, "zzz"), t.rindex("the"), attempt(t.rindex, "zzz"), t.count("the"), t.count(""), t.count("the", 2), t.count("e", 0, -3))
print(t.replace("the", "a"), t.replace("the", "", 2), t.replace("", "-"), t.replace("zz", "y"), "aaa".replace("aa", "b"), "abc".replace("", "-", 2))
print(t.startswith("the"), t.startswith(("a", "the")), t.startswith("cat", 4), t.endswith("end"), t.endswith(("x", "nd")), t.startswith(""), "".startswith(""), t.startswith("", 100), t.startswith(()))
print(t.split(" "), t.split("the"), t.split(" ", 2), t.rsplit(" ", 2), t.split(None, 1), " a  b ".split(" "), " a  b ".split(), "".split(), "".split(","), "a,b,".split(","), t.rsplit(None, 2), t.rsplit("the", 1))
print(t.partition(" "), t.rpartition(" "), t.partition("zzz"), t.rpartition("zzz"), attempt(t.partition, ""), attempt(t.split, ""))
print("-".join(["a", "b"]), "".join([]), "x".join("abc"), ", ".join(str(i) for i in range(3)), attempt("-".join, [1, "a"]), attempt("-".join, ["a", 2]), attempt("-".join, 5))
print("abc".center(9, "*"), "abc".center(8), "abc".ljust(6, "-") + "|", "abc".rjust(6), "42".zfill(5), "-42".zfill(6), "+".zfill(3), "".zfill(2), "abc".zfill(2), "abc".center(4, "x"), "abcd".center(7, "x"))
print("xxabcxx".strip("x"), "abcba".strip("ab"), "abc".lstrip("cba"), "  x ".strip(None), "mississippi".rstrip("ipz"), "ab".strip(""))
print("a\tb\tc".expandtabs(4), "a\tb".expandtabs(0), "ab\tc\n\td".expandtabs(), "a\tb".expandtabs(tabsize=3), "\t".expandtabs(-1))
print("a\nb\r\nc\rd".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0c\x85b".splitlines(keepends=True))
print("prefix-body".removeprefix("prefix-"), "body.txt".removesuffix(".txt"), "abc".removeprefix("x"), "abc".removesuffix(""))
table = str.maketrans({"a": "1", "b": None, ord("c"): "see", 100: 101})
print("abcd".translate(table), str.maketrans("ab", "xy"), "aabbz".translate(str.maketrans("ab", "xy", "z")), attempt(str.maketrans, "a", "bc"), attempt(str.maketrans, {"ab": 1}), attempt(str.maketrans, 5))
print("hello"[1], "hello"[-1], "hello"[1:3], "hello"[::-1], "hello"[::2], "hello"[10:], "hello"[-3:-1], "hello"[4:1:-1], attempt(lambda: "hello"[5]), attempt(lambda: ""[0]), "hello"[:-10], "日本語"[1])
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "a" + "b", "ell" in "hello", "" in "", "x" not in "hello", "b" > "a", "Z" < "a", "a" < "aa", "é" > "z", "a" == "a", "a" != b"a")
print(min("hello"), max("hello"), sorted("hello"), list("héy"), tuple("ab"), list(reversed("abc")), list(enumerate("ab")))
print("%s" % ("a",), hash("abc") == hash("ab" + "c"), "a".__add__("b"), "a".__mul__(3), "abc".__contains__("b"), "abc".__len__(), "abc".__getitem__(0), "a".__eq__(1), "a".__lt__("b"))
print(str(), str("x"), str(5), str(None), str(b"ab", "ascii"), str(b"\xc3\xa9", "utf-8"), str(b"x"), str(object=1), attempt(str, b"\xff", "utf-8"), attempt(str, 5, "utf-8"), attempt(str, "a", "utf-8"))
print("é".encode(), "é".encode("latin-1"), attempt("日".encode, "ascii"), "日x".encode("ascii", "replace"), "日x".encode("ascii", "ignore"), "日".encode("ascii", "backslashreplace"), "日".encode("ascii", "xmlcharrefreplace"), "a".encode("utf-16-le"), "a".encode("utf-32-be"), attempt("a".encode, "nope"), attempt("\ud800".encode), "\ud800".encode("utf-8", "surrogatepass"))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\\ \n \t \r \x00 \x7f \x80 \xa0 \xad \u200b \ud800 \U0001f600 \U000e0001"), ascii("é日\U0001f600"))
print(ord("a"), ord("日"), chr(97), chr(0x1f600), attempt(ord, "ab"), attempt(ord, ""), attempt(ord, 5), attempt(chr, -1), attempt(chr, 0x110000), attempt(chr, "a"))
for f in (lambda: "a" + 1, lambda: "a" * "b", lambda: "a" - "b", lambda: "a" < 1, lambda: "a"["b"], lambda: "a"[1.0], lambda: 1 in "abc", lambda: "a".foo, lambda: "a".find(1), lambda: "a".find(),
          lambda: "a".replace("b"), lambda: "a".replace(1, 2), lambda: "a".split(1), lambda: "a".center(), lambda: "a".center("x"), lambda: "a".center(5, "ab"), lambda: "a".join(1, 2), lambda: "a".startswith(1),
          lambda: "a".startswith((1,)), lambda: "a".encode(1), lambda: "a".zfill("1"), lambda: "a".strip(1), lambda: "a".upper(1), lambda: "a".count(), lambda: "a".translate(5), lambda: "a".splitlines(1, 2),
          lambda: setattr("a", "x", 1), lambda: "abc".__setitem__(0, "x"), lambda: "a".index("b"), lambda: "a".removeprefix(1), lambda: "a".expandtabs("x"), lambda: "a".ljust(3, 5), lambda: str(1, 2, 3, 4), lambda: "a".partition(1), lambda: "a" % 1,
          lambda: "a".isalpha(1), lambda: str.upper(1), lambda: str.join("a"), lambda: "a".title(x=1), lambda: "a"(), lambda: -"a", lambda: "abc"[0:"x"]):
    print(attempt(f))


def store():
    s = "abc"
    s[0] = "x"


def delete():
    s = "abc"
    del s[0]


print(attempt(store), attempt(delete))
s = ""
for i in range(1000):
    s += chr(97 + i % 26)
print(len(s), s[:30], s.count("abc"), s[500:510])
