"""Counts words and pairs of words of a generated text with dicts, and ranks them."""

SYLLABLES = ["ba", "ko", "li", "mu", "ne", "ra", "si", "to", "vu", "ze"]


def make_text(words):
    state = 99
    lines = []
    line = []
    for i in range(words):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        number = (state >> 8) % 1000
        number = number * number // 1000
        word = SYLLABLES[number % 10] + SYLLABLES[number // 10 % 10]
        if number >= 100:
            word += SYLLABLES[number // 100]
        if i % 11 == 0:
            word = word.capitalize()
        line.append(word)
        if len(line) == 12:
            lines.append(" ".join(line) + ".")
            line = []
    return "\n".join(lines)


def words_of(text):
    for line in text.splitlines():
        for word in line.split():
            word = word.strip(".,;").lower()
            if word:
                yield word


def iteration(size):
    text = make_text(size)
    counts = {}
    pairs = {}
    by_length = {}
    previous = None
    for word in words_of(text):
        counts[word] = counts.get(word, 0) + 1
        if previous is not None:
            pair = (previous, word)
            if pair in pairs:
                pairs[pair] += 1
            else:
                pairs[pair] = 1
        by_length.setdefault(len(word), set()).add(word)
        previous = word
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    best_pair = max(pairs.items(), key=lambda item: (item[1], item[0]))
    lengths = sorted((length, len(words)) for length, words in by_length.items())
    return len(counts), ranking[:3], best_pair, lengths
