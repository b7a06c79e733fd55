"""Strings, dicts, sets and slices in the cases where a shorter way must give what the long one gives."""
import random


def sets(universe, steps):
    """The order of a set shows the slots of its table, those of removed elements included."""
    elements = set()
    seen = []
    for _ in range(steps):
        choice = random.random()
        value = random.choice(universe)
        if choice < .45:
            elements.add(value)
        elif choice < .7:
            elements.discard(value)
        elif choice < .8 and elements:
            seen.append(elements.pop())
        elif choice < .82:
            elements = set(elements)
        elif choice < .84:
            elements |= {random.choice(universe) for _ in range(3)}
        elif choice < .86:
            elements ^= {random.choice(universe) for _ in range(3)}
        elif choice < .865:
            elements = elements.copy()
        elif choice < .87:
            elements.clear()
        seen.append(value in elements)
        if choice > .9:
            seen.append(list(elements))
    return seen


random.seed(3)
for universe in (list(range(-70, 70)), list(range(10)), [True, 1, 1.0, 0, False, -1, -2, 2, 3.0, 3],
                 list(range(0, 2000, 32)), [2 ** 61 - 1, 2 ** 61, 0, -1, 2 ** 64, 63, 64, -64, -65]):
    for steps in (40, 1200):
        text = repr(sets(universe, steps))
        print(len(text), sum(index % 997 * ord(char) for index, char in enumerate(text)), text[-60:])

print(1 in {True}, True in {1}, 1.0 in {1}, {1} | {True}, {0, False, 0.0}, -1 in {-1, -2})
first = set()
second = set()
second.add(5)
print(first, second, set().union(second), set([1, 2]), set("a"), set(range(3)), set({1: 2}))


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return 7

    def __eq__(self, other):
        print("eq", self.value)
        return isinstance(other, Key) and self.value == other.value or other == 7 and self.value == "seven"


mixed = {7, Key("a")}
print(Key("seven") in mixed, 7 in mixed, 8 in mixed)
table = {}
for key in ((1, "x"), ("x", 1), (Key("a"), 1)):
    table[key] = 1
    table[tuple(key)] += 1
    table[key] = table.get(key, 0) + 1
print(list(table.values()))


# -- The same key object looked up again after changes ------------------------------------------------------------

def fresh(text):
    return "".join(list(text))


word = fresh("word")
pair = (fresh("a"), fresh("b"))
for key in (word, pair):
    counts = {"word": 1, ("a", "b"): 1}
    print(counts[key], key in counts)
    counts[key] = 5
    print(counts[key])
    del counts[key]
    print(key in counts, counts.get(key), counts.setdefault(key, 9), counts[key])
    counts[fresh("word") if key is word else (fresh("a"), fresh("b"))] = 10
    print(counts[key])
    for filler in range(50):
        counts[filler] = filler
    print(counts[key], counts.pop(key), counts.get(key))
    counts[key] = 3
    counts.clear()
    print(counts.get(key), len(counts))
    counts[key] = 4
again = {1: 1}
del again[1]
again.update({1: 1, 2: 2, 3: 3, 4: 4, 5: 5})
print(again)


class Missing(dict):
    def __missing__(self, key):
        return "missing %s" % key

    def get(self, key, default=None):
        return "own get"


special = Missing(a=1)
print(special["a"], special["b"], special.get("a"), "b" in special, special.setdefault("c", 2), special["c"])


# -- Strings ------------------------------------------------------------------------------------------------------

class Text(str):
    def __eq__(self, other):
        return "own eq"

    def __contains__(self, part):
        return part == "anything"

    def __getitem__(self, key):
        return "item %r" % (key,)

    __hash__ = str.__hash__


own = Text("abc")
print(own == "a", "a" == own, "a" in own, "anything" in own, own[0], own[1:2], own in "xabcx", Text("b") in "abc")
for char in "a\u00e9\u20ac\U0001f600\ud800":
    print(char in "a\u00e9", char == "a", char != "\u00e9", char < "b", "b" <= char, char > "\u20ac", ord(char),
          char in "xyz\u20ac", char.isdigit(), ascii("".join([char, "-", char])), ascii("|".join(["ab", char])))
for text in ("", "ab", "a", "\u00e9\u00e9", "\ud800a"):
    print(text == "a", text < "a", "a" < text, text >= "a", text in "ab", ascii(text.join("12")), text.isdigit())
for bad in ([1], ["a", None], "a", 5):
    try:
        print(",".join(bad))
    except TypeError as error:
        print(error)
long = "x" * 300
print(len(long + "y" + long), (long + "\u20ac")[-1] == "\u20ac", (long + "z") == (long + "z"), long + "a" < long + "b")
print("aXbXc".split("X"), "a--b--".split("--"), "aab".find("ab"), "aaab".find("aab", 1), "abc".find("abcd"),
      "a\u20acb\u20ac".replace("\u20ac", "e"), "abab".count("ab"), "abab".startswith("ab", 2), "ab".startswith(("x", "a")))
print("ab" < "abc", "\u00ff" > "a", "\u00e9" < "\u20ac", "abc" < "abd", "b" > "abc")

# -- Slices and ranges --------------------------------------------------------------------------------------------

text = "0123456789"
numbers = list(range(10))
for part in (slice(None), slice(2, 5), slice(-3, None), slice(None, None, -1), slice(8, 2, -2), slice(20, None),
             slice(None, -20), slice(-20, 20, 3), slice(0, None, 2 ** 62), slice(None, None, -2 ** 63), slice(5, 2)):
    print(text[part.start:part.stop:part.step], numbers[part.start:part.stop:part.step])
for step in (0, "a"):
    for value in (text, numbers):
        try:
            print(value[1:2:step])
        except (ValueError, TypeError) as error:
            print(error)


def assign(target, start, stop, value):
    target[start:stop] = value
    return target


print(assign([1, 2, 3], 0, 2, [8, 9]), assign([1, 2, 3], 0, 2, [8.5, 9]), assign([1, 2, 3], 1, None, [7]),
      assign([1, 2, 3], 5, 9, [7]), assign([1, 2, 3], 2, 1, [7, 8]), assign([1.5, 2.5], 0, 1, [0.5]),
      assign(["a", "b"], 0, 1, ["c"]))
itself = [1, 2, 3]
print(assign(itself, 1, 2, itself))
print(range(3), range(1, 2), list(range(5, 0, -2)), range(2 ** 70)[-1], list(range(True)), len(range(-5)))
for arguments in ((), (1, 2, 0), ("a",), (1, None), (1, 2, 3, 4)):
    try:
        print(range(*arguments))
    except (TypeError, ValueError) as error:
        print(error)
for make in (lambda: list(1, 2), lambda: set(1, 2), lambda: dict(1), lambda: range(), lambda: range("a"),
             lambda: range(1, 2, 0), lambda: list(5), lambda: set([[]]), lambda: dict([(1, 2, 3)])):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(error)
print(list(), set(), dict(), list("ab"), dict({1: 2}), dict([(1, 2)]), list(range(3)), list({3: 4}))
print([isinstance(value, kind) for value in ("a", 1, 1.5, True, [], {}, (), None)
       for kind in (str, int, float, bool, list, dict, tuple, object)].count(True))
