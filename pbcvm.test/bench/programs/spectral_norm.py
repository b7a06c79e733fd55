"""Estimates the largest singular value of an infinite matrix by the power method."""
import math


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    size = len(vector)
    result = []
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += element(i, j) * vector[j]
        result.append(total)
    return result


def times_transposed(vector):
    size = len(vector)
    result = []
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += element(j, i) * vector[j]
        result.append(total)
    return result


def iteration(size):
    u = [1.0] * size
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    dot_uv = sum(a * b for a, b in zip(u, v))
    dot_vv = sum(b * b for b in v)
    return "%.9f" % math.sqrt(dot_uv / dot_vv)
