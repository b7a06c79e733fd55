"""Parses and writes JSON with a parser that goes through the text character by character."""

ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
NAMES = {"\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}


class JsonError(ValueError):
    def __init__(self, message, position):
        super().__init__("%s at %d" % (message, position))
        self.position = position


class Parser:
    def __init__(self, text):
        self.text = text
        self.position = 0

    def parse(self):
        value = self.value()
        self.skip_space()
        if self.position < len(self.text):
            raise JsonError("unexpected text", self.position)
        return value

    def skip_space(self):
        text = self.text
        position = self.position
        while position < len(text) and text[position] in " \n\t\r":
            position += 1
        self.position = position

    def peek(self):
        self.skip_space()
        if self.position >= len(self.text):
            raise JsonError("unexpected end", self.position)
        return self.text[self.position]

    def expect(self, wanted):
        if self.peek() != wanted:
            raise JsonError("expected %r" % wanted, self.position)
        self.position += 1

    def value(self):
        char = self.peek()
        if char == "{":
            return self.object()
        if char == "[":
            return self.array()
        if char == '"':
            return self.string()
        if char == "-" or char.isdigit():
            return self.number()
        return self.word()

    def object(self):
        result = {}
        self.expect("{")
        if self.peek() == "}":
            self.position += 1
            return result
        while True:
            if self.peek() != '"':
                raise JsonError("expected a name", self.position)
            name = self.string()
            self.expect(":")
            result[name] = self.value()
            if self.peek() == "}":
                self.position += 1
                return result
            self.expect(",")

    def array(self):
        result = []
        self.expect("[")
        if self.peek() == "]":
            self.position += 1
            return result
        while True:
            result.append(self.value())
            if self.peek() == "]":
                self.position += 1
                return result
            self.expect(",")

    def string(self):
        text = self.text
        position = self.position + 1
        parts = []
        start = position
        while True:
            if position >= len(text):
                raise JsonError("string does not end", start)
            char = text[position]
            if char == '"':
                parts.append(text[start:position])
                self.position = position + 1
                return "".join(parts)
            if char == "\\":
                parts.append(text[start:position])
                escape = text[position + 1]
                if escape == "u":
                    parts.append(chr(int(text[position + 2:position + 6], 16)))
                    position += 6
                else:
                    parts.append(ESCAPES[escape])
                    position += 2
                start = position
            else:
                position += 1

    def number(self):
        text = self.text
        start = position = self.position
        is_float = False
        while position < len(text):
            char = text[position]
            if char in ".eE":
                is_float = True
            elif not (char.isdigit() or char in "+-"):
                break
            position += 1
        self.position = position
        digits = text[start:position]
        return float(digits) if is_float else int(digits)

    def word(self):
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return value
        raise JsonError("unexpected character", self.position)


def write_string(value):
    parts = ['"']
    for char in value:
        if char in NAMES:
            parts.append(NAMES[char])
        elif char < " " or char > "~":
            parts.append("\\u%04x" % ord(char))
        else:
            parts.append(char)
    parts.append('"')
    return "".join(parts)


def write(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return write_string(value)
    if isinstance(value, dict):
        return "{" + ",".join(write_string(k) + ":" + write(v) for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(write(item) for item in value) + "]"
    return repr(value)


def make_document(size):
    people = []
    for i in range(size):
        people.append({
            "id": i,
            "name": "Person \"%d\"" % i,
            "city": "S\u00e3o Paulo" if i % 3 == 0 else "Lima",
            "active": i % 2 == 0,
            "score": i / 4,
            "tags": ["t%d" % (i % 7), "line\nbreak", ""],
            "parent": None if i == 0 else {"id": i // 2, "weights": [i, -i, i * i]},
        })
    return {"version": 1, "people": people}


def iteration(size):
    document = make_document(size)
    text = write(document)
    parsed = Parser(text).parse()
    if parsed != document:
        raise AssertionError("the parsed document differs")
    return len(text), write(parsed) == text
