print("first runs", __name__, __package__)
deep = "first.deep"
