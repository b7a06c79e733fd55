#!/usr/bin/env python3.11
"""Writes the character database of the language module from the properties that CPython 3.11 shows.

    python3.11 generate.py [FOLDER]

unicode.txt holds, in sections headed by a letter:
  R  distinct records: category, bidirectional class, combining class, mirrored, East Asian width, flags
  G  runs that cover all code points in order: length,record (both in base 36)
  L U T F  lower, upper, title (where it isn't upper) and fold (where it isn't lower) mappings, as
           start,count,step,delta for runs or start>point.point for mappings to several points
  N  numeric values: code point=value (a fraction where it must be)
decomposition.txt holds the decompositions: code point=mapping as unicodedata.decomposition gives it.
"""
import os
import sys
import unicodedata as data

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "../../../../pbcvm.language/src/main/resources/pbcvm/types/strs")
POINTS = range(0x110000)


def flags(c):
    final = ("a\u03a3" + c).lower()[1] == "\u03c2"
    inner = ("a\u03a3" + c + "a").lower()[1] == "\u03c3"
    tests = (c.isdecimal(), c.isdigit(), c.isnumeric(), c.islower(), c.isupper(), c.isspace(), c.isprintable(),
             c.isidentifier(), ("a" + c).isidentifier(), (c + "a").title()[-1] == "a", final and inner)
    return sum(1 << i for i, test in enumerate(tests) if test)


def base36(n):
    digits = ""
    while True:
        n, d = divmod(n, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[d] + digits
        if n == 0:
            return digits


def records():
    known = {}
    runs = []
    for point in POINTS:
        c = chr(point)
        record = (data.category(c), data.bidirectional(c) or "-", data.combining(c), data.mirrored(c),
                  data.east_asian_width(c), flags(c))
        number = known.setdefault(record, len(known))
        if runs and runs[-1][1] == number:
            runs[-1][0] += 1
        else:
            runs.append([1, number])
    return list(known), runs


def mapping(convert, base):
    single, lines = [], []
    for point in POINTS:
        c = chr(point)
        text = convert(c)
        if text == base(c):
            continue
        if len(text) == 1:
            single.append((point, ord(text) - point))
        else:
            lines.append("%x>%s" % (point, ".".join("%x" % ord(x) for x in text)))
    i = 0
    while i < len(single):
        start, delta = single[i]
        step, count = 1, 1
        if i + 1 < len(single) and single[i + 1] == (start + 2, delta):
            step = 2
        while i + count < len(single) and single[i + count] == (start + step * count, delta):
            count += 1
        if count == 1:
            step = 1
        lines.append("%x,%d,%d,%d" % (start, count, step, delta))
        i += count
    return lines


def wrap(items):
    lines, line = [], ""
    for item in items:
        if len(line) + len(item) > 115:
            lines.append(line)
            line = ""
        line += (" " if line else "") + item
    return lines + [line]


def number(c):
    value = data.numeric(c)
    if value == int(value):
        return str(int(value))
    for denominator in range(2, 1000):
        if abs(value * denominator - round(value * denominator)) < 1e-9:
            return "%d/%d" % (round(value * denominator), denominator)
    raise ValueError(c)


def main(folder):
    table, runs = records()
    out = ["R"] + [" ".join(map(str, r)) for r in table]
    out += ["G"] + wrap("%s,%s" % (base36(n), base36(r)) for n, r in runs)
    same = lambda c: c
    out += ["L"] + wrap(mapping(str.lower, same))
    out += ["U"] + wrap(mapping(str.upper, same))
    out += ["T"] + wrap(mapping(str.title, str.upper))
    out += ["F"] + wrap(mapping(str.casefold, str.lower))
    out += ["N"] + wrap("%x=%s" % (p, number(chr(p))) for p in POINTS if chr(p).isnumeric())
    with open(os.path.join(folder, "unicode.txt"), "w") as file:
        file.write("\n".join(out) + "\n")
    with open(os.path.join(folder, "decomposition.txt"), "w") as file:
        file.write("\n".join("%x=%s" % (p, data.decomposition(chr(p))) for p in POINTS
                             if data.decomposition(chr(p))) + "\n")


main(sys.argv[1] if len(sys.argv) > 1 else TARGET)
