"""Counts the ways to put n queens on a chess board, and draws the first one: python queens.py [n]"""

import sys
import time


def solutions(size):
    """Yields the columns of the queens, row by row, of every solution."""
    columns = []
    taken, rising, falling = set(), set(), set()

    def place(row):
        if row == size:
            yield tuple(columns)
            return
        for column in range(size):
            if column in taken or row + column in rising or row - column in falling:
                continue
            taken.add(column)
            rising.add(row + column)
            falling.add(row - column)
            columns.append(column)
            yield from place(row + 1)
            columns.pop()
            taken.discard(column)
            rising.discard(row + column)
            falling.discard(row - column)

    return place(0)


def draw(columns):
    for column in columns:
        print(" ".join("Q" if i == column else "." for i in range(len(columns))))


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    start = time.perf_counter()
    first, count = None, 0
    for solution in solutions(size):
        first = first or solution
        count += 1
    seconds = time.perf_counter() - start
    if first:
        draw(first)
    print(f"{count} solutions for {size} queens")
    print(f"{seconds:.2f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
