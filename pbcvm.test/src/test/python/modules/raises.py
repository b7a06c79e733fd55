print("raises starts")
before = 1
raise RuntimeError("import failed")
