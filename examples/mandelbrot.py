"""Draws the Mandelbrot set with characters: python mandelbrot.py [columns]"""

import sys

SHADES = " .:-=+*#%@"


def escape_time(cr, ci, limit):
    """The number of steps after which the point is known to leave the set, or the limit."""
    zr = zi = 0.0
    for step in range(limit):
        zr2, zi2 = zr * zr, zi * zi
        if zr2 + zi2 > 4.0:
            return step
        zr, zi = zr2 - zi2 + cr, 2.0 * zr * zi + ci
    return limit


def main():
    columns = int(sys.argv[1]) if len(sys.argv) > 1 else 78
    rows = columns * 2 // 5
    limit = 500
    for row in range(rows):
        ci = (row - rows / 2) * 2.4 / rows
        line = []
        for column in range(columns):
            steps = escape_time(column * 3.1 / columns - 2.2, ci, limit)
            line.append(SHADES[-1] if steps == limit else SHADES[min(steps, len(SHADES) - 2)])
        print("".join(line).rstrip())


if __name__ == "__main__":
    main()
