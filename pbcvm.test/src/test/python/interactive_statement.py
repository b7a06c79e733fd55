# mode: single
if True:
    5
    None
    "text", 2.5
    [print("printed"), 1][0]
    for i in range(2):
        i * 10
    def f(x):
        x
        return x + 1
    f(41)
    _
