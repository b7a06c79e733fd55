import _random


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (_random.Random(1,2)))
show(lambda: (_random.Random(1.5).random()))
show(lambda: (_random.Random().seed(1,2)))
show(lambda: (_random.Random(5).getrandbits(-1)))
show(lambda: (_random.Random(5).getrandbits(0)))
show(lambda: (_random.Random(5).getrandbits(100)))
show(lambda: (_random.Random(5).getstate()[:3]))
show(lambda: (_random.Random(5).setstate(1)))
show(lambda: (_random.Random(5).setstate((1,))))
show(lambda: (_random.Random(5).setstate(tuple(range(625)))))
show(lambda: (_random.Random(5).setstate(tuple(range(624))+(-1,))))
show(lambda: (_random.Random(5).setstate(tuple([1.5]*625))))
show(lambda: (_random.Random(x=1)))
show(lambda: ((lambda r: [r.random() for _ in range(700)][-3:])(_random.Random(12345))))
show(lambda: ((lambda r, s: (r.random(), r.setstate(s.getstate()), r.random(), s.random()))(_random.Random(1), _random.Random(2))))
