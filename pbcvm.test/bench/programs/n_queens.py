"""Counts and collects the ways to place n queens, by back-tracking over lists and sets."""


def place(row, n, columns, rising, falling, board, solutions):
    if row == n:
        solutions.append(tuple(board))
        return
    for column in range(n):
        up = row + column
        down = row - column
        if column in columns or up in rising or down in falling:
            continue
        columns.add(column)
        rising.add(up)
        falling.add(down)
        board.append(column)
        place(row + 1, n, columns, rising, falling, board, solutions)
        board.pop()
        falling.remove(down)
        rising.remove(up)
        columns.remove(column)


def solve(n):
    solutions = []
    place(0, n, set(), set(), set(), [], solutions)
    return solutions


def iteration(size):
    counts = []
    for n in range(4, size + 1):
        solutions = solve(n)
        counts.append(len(solutions))
    return counts, solutions[0], solutions[-1]
