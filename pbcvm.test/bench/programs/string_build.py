"""Builds text in the usual ways: joining, adding, formatting, replacing, slicing."""


def table(rows):
    lines = []
    for i in range(rows):
        lines.append("| %5d | %-8s | %8.3f |" % (i, "row" + str(i), i / 7))
    return "\n".join(lines)


def report(rows):
    text = ""
    for i in range(rows):
        text += f"{i:>6} {i * i:08x} {'even' if i % 2 == 0 else 'odd':^6}\n"
    return text


def caesar(text, shift):
    result = []
    for char in text:
        if "a" <= char <= "z":
            result.append(chr((ord(char) - 97 + shift) % 26 + 97))
        elif "A" <= char <= "Z":
            result.append(chr((ord(char) - 65 + shift) % 26 + 65))
        else:
            result.append(char)
    return "".join(result)


def reverse_words(text):
    return " ".join(word[::-1] for word in text.split(" "))


def checksum(text):
    value = 0
    for char in text:
        value = (value * 33 + ord(char)) & 0xFFFFFFFF
    return value


def iteration(size):
    first = table(size)
    second = report(size)
    mixed = caesar(second.replace("even", "EVEN").title(), 3)
    back = caesar(mixed, -3)
    turned = reverse_words(first)
    pieces = [turned[i:i + 10] for i in range(0, len(turned), 10)]
    joined = "-".join(pieces).upper()
    return len(joined), checksum(joined), checksum(back), joined.count("WOR"), "{0!r:.30}".format(mixed)
