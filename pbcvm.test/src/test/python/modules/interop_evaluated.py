"""Evaluated by another language."""


def greet(name):
    return "hello " + name
