"""Prints the opcode table of the CPython that runs this.

One line for each opcode: number, name, kind of operand, cache units, then the
stack effects for the operands 0, 1, 2, 3, 5 and 258, each without and with the
jump (one number for both where they are equal, ? where there is none).

usage: python dump_opcodes.py > VERSION.txt
"""
from __future__ import print_function

import dis
import opcode

OPERANDS = (0, 1, 2, 3, 5, 258)
KINDS = ("const", "name", "jrel", "jabs", "local", "compare", "free")


def has_operand(number):
    table = getattr(dis, "hasarg", None)
    return number in table if table is not None else number >= opcode.HAVE_ARGUMENT


def kind(number):
    for name in KINDS:
        if number in getattr(opcode, "has" + name):
            return name
    return "number" if has_operand(number) else "none"


def cache_units(number, name):
    entries = getattr(opcode, "_inline_cache_entries", None)
    if entries is None:
        return 0
    return entries.get(name, 0) if isinstance(entries, dict) else entries[number]


def effect(number, operand, jump):
    try:
        return str(opcode.stack_effect(number, operand, jump=jump))
    except TypeError:
        return str(opcode.stack_effect(number, operand))


def effects(number):
    if not hasattr(opcode, "stack_effect"):
        return ["?"]
    operands = OPERANDS if has_operand(number) else (None,)
    texts = []
    for operand in operands:
        try:
            plain = effect(number, operand, False)
            jump = effect(number, operand, True)
            texts.append(plain if plain == jump else plain + "/" + jump)
        except ValueError:
            texts.append("?")
    return texts


for name, number in sorted(opcode.opmap.items(), key=lambda item: item[1]):
    if number < 256 and not name.startswith("INSTRUMENTED_"):
        print(number, name, kind(number), cache_units(number, name), *effects(number))
