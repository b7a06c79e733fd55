import cmath


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)


show(lambda: (cmath.sqrt(-1)))
show(lambda: (cmath.sqrt('a')))
show(lambda: (cmath.sqrt(complex(0,0))))
show(lambda: (cmath.log(0)))
show(lambda: (cmath.log(1,0)))
show(lambda: (cmath.log10(100)))
show(lambda: (cmath.exp(1000)))
show(lambda: (cmath.exp(complex(710,1))))
show(lambda: (cmath.phase(-1)))
show(lambda: (cmath.polar(1j)))
show(lambda: (cmath.rect(1,2)))
show(lambda: (cmath.rect(float('inf'),float('nan'))))
show(lambda: (cmath.isclose(1,1.0000000001)))
show(lambda: (cmath.isclose(1,2,rel_tol=-1)))
show(lambda: (cmath.acos(2)))
show(lambda: (cmath.asin(2)))
show(lambda: (cmath.atan(1j)))
show(lambda: (cmath.atanh(1)))
show(lambda: (cmath.acosh(-2)))
show(lambda: (cmath.asinh(5j)))
show(lambda: (cmath.cosh(1000)))
show(lambda: (cmath.tan(complex(0,1000))))
show(lambda: (cmath.inf,cmath.infj,cmath.nan,cmath.nanj))
show(lambda: ([[f(complex(a, b)) for a in (-2.0, -0.0, 0.0, 3.5) for b in (-1.5, 0.0, -0.0)] for f in (cmath.sqrt, cmath.asinh, cmath.acosh, cmath.acos, cmath.asin)]))
