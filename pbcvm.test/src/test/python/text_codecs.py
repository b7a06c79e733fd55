"""Encodings through _codecs and through str and bytes: results, positions and texts of errors, error handlers."""
import _codecs


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)


for name in ("utf_8", "utf_7", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "unicode_escape", "raw_unicode_escape", "ascii", "latin_1"):
    encode = getattr(_codecs, name + "_encode")
    decode = getattr(_codecs, name + "_decode")
    for text in ("", "abc", "a+b\\", "\xe9\n", "\u20ac\u4e2d", "\U0001f600x", "\ud800", "\x00\x7f\x80"):
        result = attempt(encode, text)
        print(name, ascii(text), result, end=" ")
        print(ascii(attempt(decode, result[0])) if isinstance(result, tuple) else "")

for data in (b"\\x4", b"\\u123", b"\\U00110000", b"\\N{DIGIT ONE}\\N{NO SUCH}", b"\\N{", b"a\\", b"\\q\\101\\8", b"\\\n\\a\\b\\f\\v\\t\\r\\n\\'\\\"\\\\"):
    for errors in ("strict", "replace", "ignore", "backslashreplace"):
        print(data, errors, ascii(attempt(_codecs.unicode_escape_decode, data, errors)), ascii(attempt(_codecs.raw_unicode_escape_decode, data, errors)))
    print(attempt(_codecs.escape_decode, data), attempt(_codecs.escape_encode, data))

for data in (b"abc\xe2\x82", b"\xe2\x82\xac\xf0\x9f", b"\xff\xfea\x00b", b"\xfe\xff\x00a\xd8"):
    for final in (False, True):
        print(data, final, [ascii(attempt(getattr(_codecs, n + "_decode"), data, "strict", final)) for n in ("utf_8", "utf_16", "utf_16_be", "utf_32_le")])
    print(ascii(attempt(_codecs.utf_16_ex_decode, data)), ascii(attempt(_codecs.utf_32_ex_decode, data)))

seen = []


def handler(error):
    seen.append((type(error).__name__, error.encoding, error.start, error.end, error.reason, ascii(error.object)))
    return "<%d>" % (error.end - error.start), error.end


_codecs.register_error("test.mark", handler)
print("a\xe9\xe8b\u20ac".encode("ascii", "test.mark"), b"a\xff\xfeb\xc3".decode("utf-8", "test.mark"), "\ud800\udc00".encode("utf-8", "test.mark"), "x\ud800".encode("utf-16-le", "test.mark"))
for item in seen:
    print(item)
_codecs.register_error("test.back", lambda e: ("", -1))
print(attempt(b"ab\xffc".decode, "ascii", "test.back"), attempt("ab\xffc".encode, "ascii", "test.back"))
for bad in ("x", ("x",), ("x", "y"), (5, 1), ("x", 100), ("x", -100), None):
    _codecs.register_error("test.bad", lambda e: bad)
    print(bad, attempt(b"a\xffb".decode, "ascii", "test.bad"), attempt("a\xffb".encode, "ascii", "test.bad"))
print(attempt(_codecs.register_error, "x", 5), attempt(_codecs.lookup_error, "no such"), attempt(_codecs.register, 5))
for name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass"):
    function = _codecs.lookup_error(name)
    print(name, attempt(function, UnicodeEncodeError("ascii", "a\u20ac\xe9", 1, 3, "why")), attempt(function, UnicodeDecodeError("utf-8", b"a\xff\xfe", 1, 3, "why")),
          ascii(attempt(function, UnicodeTranslateError("a\u20ac", 1, 2, "why"))), attempt(function, ValueError("v")), attempt(function, 5))

table = "".join(chr(i) if i < 128 else "\ufffe" if i > 130 else chr(0x400 + i) for i in range(256))
mapping = _codecs.charmap_build(table)
print(_codecs.charmap_encode("ab\u0480\u0481", "strict", mapping), attempt(_codecs.charmap_encode, "a\xe9\xe8b", "strict", mapping), _codecs.charmap_encode("a\xe9", "xmlcharrefreplace", mapping))
print(ascii(_codecs.charmap_decode(b"ab\x80\x81", "strict", table)), attempt(_codecs.charmap_decode, b"a\xff", "strict", table), ascii(_codecs.charmap_decode(b"a\xff", "replace", table)))
print(_codecs.charmap_decode(b"ab", None, {97: "xyz", 98: 0x41}), attempt(_codecs.charmap_decode, b"c", None, {97: "x"}), attempt(_codecs.charmap_decode, b"c", None, {99: 1.5}))
print(_codecs.charmap_encode("ab", None, {97: b"xyz", 98: 66}), attempt(_codecs.charmap_encode, "c", None, {97: 1}), attempt(_codecs.charmap_encode, "c", None, {99: 300}))
print(attempt(str, b"a\xff", "ascii"), attempt(str, "a", "ascii"), attempt(str, 5, "ascii"), str(b"\xc3\xa9", "utf-8"), str(b"x", errors="ignore"), str(bytearray(b"\xff"), "latin-1"))
for text in ("a\ud800b", "\udcff", "\udc41"):
    print(ascii(text), [attempt(text.encode, e, h) for e in ("utf-8", "utf-16-be", "ascii") for h in ("surrogateescape", "surrogatepass", "namereplace")])
