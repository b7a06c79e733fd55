"""Successive over-relaxation on a square grid of floats."""

OMEGA = 1.25


def make_grid(size):
    state = 42
    grid = []
    for _ in range(size):
        row = []
        for _ in range(size):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            row.append(state / 0x7FFFFFFF)
        grid.append(row)
    return grid


def relax(grid, sweeps):
    size = len(grid)
    quarter = OMEGA * 0.25
    rest = 1.0 - OMEGA
    for _ in range(sweeps):
        for i in range(1, size - 1):
            above = grid[i - 1]
            row = grid[i]
            below = grid[i + 1]
            for j in range(1, size - 1):
                row[j] = quarter * (above[j] + below[j] + row[j - 1] + row[j + 1]) + rest * row[j]


def iteration(size):
    grid = make_grid(size)
    relax(grid, 10)
    return "%.9f" % sum(sum(row) for row in grid)
