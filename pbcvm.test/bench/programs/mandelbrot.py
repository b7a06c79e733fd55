"""Draws the Mandelbrot set as a bit map and returns a checksum of its rows."""

LIMIT = 50


def inside(cr, ci):
    zr = zi = 0.0
    for _ in range(LIMIT):
        zr2 = zr * zr
        zi2 = zi * zi
        if zr2 + zi2 > 4.0:
            return False
        zi = 2.0 * zr * zi + ci
        zr = zr2 - zi2 + cr
    return True


def draw_row(y, size):
    row = bytearray()
    ci = 2.0 * y / size - 1.0
    bits = 0
    for x in range(size):
        bits = bits << 1
        if inside(2.0 * x / size - 1.5, ci):
            bits |= 1
        if x & 7 == 7:
            row.append(bits)
            bits = 0
    return row


def iteration(size):
    checksum = 0
    filled = 0
    for y in range(size):
        for byte in draw_row(y, size):
            checksum = (checksum * 31 + byte) & 0xFFFFFF
            while byte:
                filled += byte & 1
                byte >>= 1
    return checksum, filled
