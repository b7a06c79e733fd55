"""LU factorisation with partial pivoting, and the solution of one system."""


def make_matrix(size):
    state = 7
    matrix = []
    for _ in range(size):
        row = []
        for _ in range(size):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            row.append(state / 0x7FFFFFFF - 0.5)
        matrix.append(row)
    return matrix


def factor(matrix):
    size = len(matrix)
    order = list(range(size))
    for k in range(size):
        pivot = max(range(k, size), key=lambda i: abs(matrix[i][k]))
        if matrix[pivot][k] == 0.0:
            raise ValueError("matrix is singular")
        matrix[k], matrix[pivot] = matrix[pivot], matrix[k]
        order[k], order[pivot] = order[pivot], order[k]
        top = matrix[k]
        inverse = 1.0 / top[k]
        for i in range(k + 1, size):
            row = matrix[i]
            ratio = row[k] * inverse
            row[k] = ratio
            for j in range(k + 1, size):
                row[j] -= ratio * top[j]
    return order


def solve(lu, order, right):
    size = len(lu)
    x = [right[i] for i in order]
    for i in range(size):
        row = lu[i]
        for j in range(i):
            x[i] -= row[j] * x[j]
    for i in range(size - 1, -1, -1):
        row = lu[i]
        for j in range(i + 1, size):
            x[i] -= row[j] * x[j]
        x[i] /= row[i]
    return x


def iteration(size):
    original = make_matrix(size)
    lu = [row[:] for row in original]
    order = factor(lu)
    right = [float(i % 5) for i in range(size)]
    x = solve(lu, order, right)
    worst = max(abs(sum(a * b for a, b in zip(row, x)) - r) for row, r in zip(original, right))
    return "%.9f %s" % (sum(x), worst < 1e-6)
