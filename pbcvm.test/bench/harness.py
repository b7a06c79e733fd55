

# ---- timing tail: the runner appends these lines to every program before it compiles it ----
# Arguments: size, seconds to go on for, fewest iterations, most iterations.
# Prints "iteration SECONDS" for each iteration and, at the end, "result VALUE".

def measure():
    import sys
    import time

    size = int(sys.argv[1])
    seconds = float(sys.argv[2])
    fewest = int(sys.argv[3])
    most = int(sys.argv[4])
    clock = time.perf_counter
    begin = clock()
    expected = None
    count = 0
    while count < most and (count < fewest or clock() - begin < seconds):
        start = clock()
        result = iteration(size)
        taken = clock() - start
        count += 1
        print("iteration", taken, flush=True)
        if expected is None:
            expected = result
        elif result != expected:
            raise AssertionError("iteration %d returned %r after %r" % (count, result, expected))
    print("result", repr(expected))


if __name__ == "__main__":
    measure()
