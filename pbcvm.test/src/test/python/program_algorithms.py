"""Well-known algorithms written the usual way: graphs, strings, numbers, searching, hashing."""
import heapq
from itertools import permutations, count, islice


class Graph:
    def __init__(self, edges, directed=False):
        self.next = {}
        for a, b, weight in edges:
            self.next.setdefault(a, {})[b] = weight
            self.next.setdefault(b, {})
            if not directed:
                self.next[b][a] = weight

    def shortest(self, start, goal):
        queue = [(0, start, [start])]
        done = set()
        while queue:
            cost, node, path = heapq.heappop(queue)
            if node == goal:
                return cost, path
            if node in done:
                continue
            done.add(node)
            for other, weight in self.next[node].items():
                if other not in done:
                    heapq.heappush(queue, (cost + weight, other, path + [other]))
        return None

    def breadth_first(self, start):
        seen, queue = [start], [start]
        while queue:
            node = queue.pop(0)
            for other in sorted(self.next[node]):
                if other not in seen:
                    seen.append(other)
                    queue.append(other)
        return seen

    def depth_first(self, node, seen=None):
        seen = [] if seen is None else seen
        seen.append(node)
        for other in sorted(self.next[node]):
            if other not in seen:
                self.depth_first(other, seen)
        return seen

    def spanning_tree(self):
        parent = {n: n for n in self.next}

        def find(n):
            while parent[n] != n:
                parent[n] = parent[parent[n]]
                n = parent[n]
            return n
        total = 0
        for weight, a, b in sorted((w, a, b) for a in self.next for b, w in self.next[a].items() if a < b):
            if find(a) != find(b):
                parent[find(a)] = find(b)
                total += weight
        return total


g = Graph([("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("d", "e", 3), ("x", "y", 1)])
print(g.shortest("a", "e"), g.shortest("a", "x"), g.breadth_first("a"), g.depth_first("a"), g.spanning_tree())


def sha256(data):
    k, h = [], []
    n = 2
    while len(k) < 64:
        if all(n % d for d in range(2, int(n ** 0.5) + 1)):
            if len(h) < 8:
                h.append(int((n ** 0.5 % 1) * 2 ** 32))
            lo = int(n * 2 ** 96)
            guess = 1 << 36
            while guess ** 3 > lo:
                guess = (2 * guess + lo // (guess * guess)) // 3
            k.append(guess & 0xFFFFFFFF)
        n += 1

    def rotate(x, r):
        return (x >> r | x << (32 - r)) & 0xFFFFFFFF
    size = len(data) * 8
    data += b"\x80" + b"\x00" * ((55 - len(data)) % 64) + size.to_bytes(8, "big")
    for at in range(0, len(data), 64):
        w = [int.from_bytes(data[at + i:at + i + 4], "big") for i in range(0, 64, 4)]
        for i in range(16, 64):
            s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3
            s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10
            w.append((w[i - 16] + s0 + w[i - 7] + s1) & 0xFFFFFFFF)
        a, b, c, d, e, f, gg, hh = h
        for i in range(64):
            s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            t1 = hh + s1 + (e & f ^ ~e & gg) + k[i] + w[i]
            s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            t2 = s0 + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, gg, hh = (t1 + t2) & 0xFFFFFFFF, a, b, c, (d + t1) & 0xFFFFFFFF, e, f, gg
        h = [(x + y) & 0xFFFFFFFF for x, y in zip(h, (a, b, c, d, e, f, gg, hh))]
    return "".join(f"{x:08x}" for x in h)


print(sha256(b""), sha256(b"abc"), sha256(bytes(range(200))))


class Twister:
    def __init__(self, seed):
        self.state = [seed]
        for i in range(1, 624):
            self.state.append((1812433253 * (self.state[-1] ^ self.state[-1] >> 30) + i) & 0xFFFFFFFF)
        self.at = 624

    def __iter__(self):
        return self

    def __next__(self):
        if self.at == 624:
            for i in range(624):
                y = self.state[i] & 0x80000000 | self.state[(i + 1) % 624] & 0x7FFFFFFF
                self.state[i] = self.state[(i + 397) % 624] ^ y >> 1 ^ (0x9908B0DF if y & 1 else 0)
            self.at = 0
        y = self.state[self.at]
        self.at += 1
        y ^= y >> 11
        y ^= y << 7 & 0x9D2C5680
        y ^= y << 15 & 0xEFC60000
        return y ^ y >> 18


print(list(islice(Twister(5489), 5)), next(islice(Twister(1), 999, None)))


def huffman(text):
    heap = [(text.count(c), c, c) for c in sorted(set(text))]
    heapq.heapify(heap)
    while len(heap) > 1:
        low, high = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (low[0] + high[0], min(low[1], high[1]), (low[2], high[2])))
    codes = {}

    def walk(tree, prefix):
        if isinstance(tree, str):
            codes[tree] = prefix or "0"
        else:
            walk(tree[0], prefix + "0")
            walk(tree[1], prefix + "1")
    walk(heap[0][2], "")
    return codes


codes = huffman("abracadabra alakazam")
print(sorted(codes.items(), key=lambda i: (len(i[1]), i[1])), len("".join(codes[c] for c in "abracadabra alakazam")))


def sudoku(board):
    cells = [int(c) for c in board]

    def options(i):
        row, column = divmod(i, 9)
        used = {cells[row * 9 + j] for j in range(9)} | {cells[j * 9 + column] for j in range(9)}
        top, left = row // 3 * 3, column // 3 * 3
        used |= {cells[(top + a) * 9 + left + b] for a in range(3) for b in range(3)}
        return [d for d in range(1, 10) if d not in used]

    def solve():
        best = None
        for i in range(81):
            if cells[i] == 0:
                found = options(i)
                if best is None or len(found) < len(best[1]):
                    best = i, found
        if best is None:
            return True
        for d in best[1]:
            cells[best[0]] = d
            if solve():
                return True
        cells[best[0]] = 0
        return False
    return "".join(map(str, cells)) if solve() else None


print(sudoku("530070000600195000098000060800060003400803001700020006060000280000419005000080079"))


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


def longest_common(a, b):
    table = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            table[i + 1][j + 1] = table[i][j] + a[i] if a[i] == b[j] else max(table[i + 1][j], table[i][j + 1], key=len)
    return table[-1][-1]


print(edit_distance("kitten", "sitting"), edit_distance("", "abc"), longest_common("AGGTABXY", "GXTXAYB"))


def life(cells, steps):
    for _ in range(steps):
        counts = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
        cells = {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}
    return cells


print(sorted(life({(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}, 20)))


def miller_rabin(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def egcd(a, b):
    return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))


p, q = (next(n for n in count(start) if miller_rabin(n)) for start in (10 ** 30, 10 ** 31))
e = 65537
d = egcd(e, (p - 1) * (q - 1))[1] % ((p - 1) * (q - 1))
message = int.from_bytes(b"attack at dawn", "big")
print(p, q, pow(pow(message, e, p * q), d, p * q).to_bytes(14, "big"), [n for n in range(100) if miller_rabin(n)])


class Fraction:
    def __init__(self, n, d=1):
        a, b = abs(n), abs(d)
        while b:
            a, b = b, a % b
        sign = -1 if d < 0 else 1
        self.n, self.d = sign * n // a, sign * d // a

    def __add__(self, o):
        return Fraction(self.n * o.d + o.n * self.d, self.d * o.d)

    def __sub__(self, o):
        return Fraction(self.n * o.d - o.n * self.d, self.d * o.d)

    def __mul__(self, o):
        return Fraction(self.n * o.n, self.d * o.d)

    def __truediv__(self, o):
        return Fraction(self.n * o.d, self.d * o.n)

    def __bool__(self):
        return self.n != 0

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)


def determinant(rows):
    m = [[Fraction(x) for x in row] for row in rows]
    result = Fraction(1)
    for i in range(len(m)):
        pivot = next((r for r in range(i, len(m)) if m[r][i]), None)
        if pivot is None:
            return Fraction(0)
        if pivot != i:
            m[i], m[pivot] = m[pivot], m[i]
            result = result * Fraction(-1)
        result = result * m[i][i]
        for r in range(i + 1, len(m)):
            factor = m[r][i] / m[i][i]
            m[r] = [a - factor * b for a, b in zip(m[r], m[i])]
    return result


print(determinant([[2, 0, 1], [1, 3, 2], [1, 1, 4]]), sum((Fraction(1, n) for n in range(1, 20)), Fraction(0)), determinant([[1, 2], [2, 4]]))


def roman(n):
    out = ""
    for value, text in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            out, n = out + text, n - value
    return out


print([roman(n) for n in (1, 4, 1994, 3999)], sum(1 for s, e_, n, d_, m, o, r in islice(permutations(range(8), 7), 2000) if s + e_ > n))


def compress(text):
    table = {chr(i): i for i in range(256)}
    out, current = [], ""
    for c in text:
        if current + c in table:
            current += c
        else:
            out.append(table[current])
            table[current + c] = len(table)
            current = c
    return out + [table[current]]


def expand(codes):
    table = {i: chr(i) for i in range(256)}
    previous = out = table[codes[0]]
    for code in codes[1:]:
        entry = table.get(code, previous + previous[0])
        out += entry
        table[len(table)] = previous + entry[0]
        previous = entry
    return out


text = "TOBEORNOTTOBEORTOBEORNOT" * 5
print(compress(text), expand(compress(text)) == text)


def quick(items):
    return items if len(items) < 2 else quick([x for x in items[1:] if x < items[0]]) + items[:1] + quick([x for x in items[1:] if x >= items[0]])


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    a, b = merge_sort(items[:middle]), merge_sort(items[middle:])
    out = []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b


numbers = list(islice(Twister(7), 200))
print(quick(numbers) == merge_sort(numbers) == sorted(numbers))
moves = []


def hanoi(n, a, b, c):
    if n:
        hanoi(n - 1, a, c, b)
        moves.append(a + b)
        hanoi(n - 1, c, b, a)


hanoi(8, "A", "B", "C")
print(len(moves), moves[:7], moves[-1])
