#!/usr/bin/env python3.11
"""Writes checksums.txt: for each property of characters the CRC-32 of its values over the code points
below 0x33000 and from 0xe0000 to 0xe01ff, in ASCII."""
import os
import unicodedata as data
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
METHODS = ("lower upper title casefold capitalize swapcase isalpha isalnum isdecimal isdigit isnumeric isspace isprintable islower"
           " isupper istitle isidentifier __repr__ split splitlines").split()
PLAIN = "category bidirectional combining mirrored east_asian_width decomposition".split()
OPTIONAL = "decimal digit numeric name".split()


def main():
    points = [chr(p) for p in [*range(0x33000), *range(0xe0000, 0xe0200)]]
    rows = [(m, lambda c, m=m: getattr(c, m)()) for m in METHODS]
    rows += [(m, lambda c, m=m: getattr(data, m)(c)) for m in PLAIN]
    rows += [(m, lambda c, m=m: getattr(data, m)(c, None)) for m in OPTIONAL]
    rows += [(f, lambda c, f=f: data.normalize(f, c)) for f in ("NFC", "NFD", "NFKC", "NFKD")]
    with open(os.path.join(HERE, "checksums.txt"), "w") as out:
        for name, get in rows:
            crc = 0
            for c in points:
                crc = zlib.crc32((ascii(get(c)) + "\n").encode(), crc)
            out.write("%s %08x\n" % (name, crc))


main()
