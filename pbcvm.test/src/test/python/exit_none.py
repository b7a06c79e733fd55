"""SystemExit without a value means success, also out of a function in a finally block."""


def leave():
    try:
        raise SystemExit
    finally:
        print("leaving")


leave()
