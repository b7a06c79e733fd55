"""An incremental solver for one-way constraints with strengths, after the DeltaBlue algorithm."""

REQUIRED, STRONG_PREFERRED, PREFERRED, STRONG_DEFAULT, NORMAL, WEAK_DEFAULT, WEAKEST = range(7)


def weaker(a, b):
    return a > b


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.strength = WEAKEST
        self.stay = True

    def remove_constraint(self, constraint):
        self.constraints.remove(constraint)
        if self.determined_by is constraint:
            self.determined_by = None


class Constraint:
    def __init__(self, strength):
        self.strength = strength

    def attach(self, planner):
        self.add_to_graph()
        planner.incremental_add(self)

    def destroy(self, planner):
        if self.is_satisfied():
            planner.incremental_remove(self)
        self.remove_from_graph()

    def satisfy(self, mark, planner):
        """Tries to enforce this constraint; returns the weaker one it displaced, if any."""
        self.choose_method(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise RuntimeError("cannot satisfy a required constraint")
            return None
        self.mark_inputs(mark)
        out = self.output()
        displaced = out.determined_by
        if displaced is not None:
            displaced.mark_unsatisfied()
        out.determined_by = self
        if not planner.add_propagate(self, mark):
            raise RuntimeError("cycle encountered")
        out.mark = mark
        return displaced

    def is_input(self):
        return False

    def inputs_known(self, mark):
        return all(v.mark == mark or v.stay or v.determined_by is None for v in self.inputs())


class UnaryConstraint(Constraint):
    def __init__(self, variable, strength, planner):
        super().__init__(strength)
        self.variable = variable
        self.satisfied = False
        self.attach(planner)

    def add_to_graph(self):
        self.variable.constraints.append(self)
        self.satisfied = False

    def remove_from_graph(self):
        self.variable.remove_constraint(self)
        self.satisfied = False

    def choose_method(self, mark):
        self.satisfied = self.variable.mark != mark and weaker(self.variable.strength, self.strength)

    def is_satisfied(self):
        return self.satisfied

    def mark_unsatisfied(self):
        self.satisfied = False

    def mark_inputs(self, mark):
        pass

    def inputs(self):
        return ()

    def output(self):
        return self.variable

    def recalculate(self):
        self.variable.strength = self.strength
        self.variable.stay = not self.is_input()
        if self.variable.stay:
            self.execute()

    def execute(self):
        pass


class StayConstraint(UnaryConstraint):
    """Prefers the variable to keep its value."""


class EditConstraint(UnaryConstraint):
    """Marks a variable that is changed from outside."""

    def is_input(self):
        return True


class BinaryConstraint(Constraint):
    def __init__(self, first, second, strength, planner):
        super().__init__(strength)
        self.first = first
        self.second = second
        self.target = None
        self.attach(planner)

    def add_to_graph(self):
        self.first.constraints.append(self)
        self.second.constraints.append(self)
        self.target = None

    def remove_from_graph(self):
        self.first.remove_constraint(self)
        self.second.remove_constraint(self)
        self.target = None

    def choose_method(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            possible = second.mark != mark and weaker(second.strength, self.strength)
            self.target = second if possible else None
        elif second.mark == mark:
            self.target = first if weaker(first.strength, self.strength) else None
        elif weaker(first.strength, second.strength):
            self.target = first if weaker(first.strength, self.strength) else None
        else:
            self.target = second if weaker(second.strength, self.strength) else None

    def is_satisfied(self):
        return self.target is not None

    def mark_unsatisfied(self):
        self.target = None

    def mark_inputs(self, mark):
        self.input().mark = mark

    def inputs(self):
        return (self.input(),)

    def input(self):
        return self.second if self.target is self.first else self.first

    def output(self):
        return self.target

    def recalculate(self):
        source, out = self.input(), self.output()
        out.strength = max(self.strength, source.strength)
        out.stay = source.stay
        if out.stay:
            self.execute()


class EqualConstraint(BinaryConstraint):
    def execute(self):
        self.output().value = self.input().value


class ScaleConstraint(BinaryConstraint):
    """Keeps second = first * scale + offset."""

    def __init__(self, source, scale, offset, target, strength, planner):
        self.scale = scale
        self.offset = offset
        super().__init__(source, target, strength, planner)

    def add_to_graph(self):
        super().add_to_graph()
        self.scale.constraints.append(self)
        self.offset.constraints.append(self)

    def remove_from_graph(self):
        super().remove_from_graph()
        self.scale.remove_constraint(self)
        self.offset.remove_constraint(self)

    def mark_inputs(self, mark):
        super().mark_inputs(mark)
        self.scale.mark = self.offset.mark = mark

    def inputs(self):
        return (self.input(), self.scale, self.offset)

    def execute(self):
        if self.target is self.second:
            self.second.value = self.first.value * self.scale.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.scale.value

    def recalculate(self):
        source, out = self.input(), self.output()
        out.strength = max(self.strength, source.strength)
        out.stay = source.stay and self.scale.stay and self.offset.stay
        if out.stay:
            self.execute()


class Planner:
    def __init__(self):
        self.mark = 0

    def new_mark(self):
        self.mark += 1
        return self.mark

    def incremental_add(self, constraint):
        mark = self.new_mark()
        displaced = constraint.satisfy(mark, self)
        while displaced is not None:
            displaced = displaced.satisfy(mark, self)

    def incremental_remove(self, constraint):
        out = constraint.output()
        constraint.mark_unsatisfied()
        constraint.remove_from_graph()
        unsatisfied = self.remove_propagate(out)
        unsatisfied.sort(key=lambda c: c.strength)
        for other in unsatisfied:
            self.incremental_add(other)
        constraint.add_to_graph()

    def add_propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            current = todo.pop()
            if current.output().mark == mark:
                self.incremental_remove(constraint)
                return False
            current.recalculate()
            self.add_consumers(current.output(), todo)
        return True

    def remove_propagate(self, out):
        out.determined_by = None
        out.strength = WEAKEST
        out.stay = True
        unsatisfied = []
        todo = [out]
        while todo:
            variable = todo.pop()
            unsatisfied.extend([c for c in variable.constraints if not c.is_satisfied()])
            consumers = []
            self.add_consumers(variable, consumers)
            for constraint in consumers:
                constraint.recalculate()
                todo.append(constraint.output())
        return unsatisfied

    def add_consumers(self, variable, consumers):
        determining = variable.determined_by
        for constraint in variable.constraints:
            if constraint is not determining and constraint.is_satisfied():
                consumers.append(constraint)

    def make_plan(self, sources):
        mark = self.new_mark()
        plan = []
        todo = list(sources)
        while todo:
            constraint = todo.pop()
            out = constraint.output()
            if out.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                out.mark = mark
                self.add_consumers(out, todo)
        return plan

    def plan_for(self, constraints):
        return self.make_plan([c for c in constraints if c.is_input() and c.is_satisfied()])


def execute(plan):
    for constraint in plan:
        constraint.execute()


def change(planner, variable, value):
    edit = EditConstraint(variable, PREFERRED, planner)
    plan = planner.plan_for([edit])
    for _ in range(10):
        variable.value = value
        execute(plan)
    edit.destroy(planner)


def chain(length):
    """A long row of equalities; the change at one end has to arrive at the other."""
    planner = Planner()
    variables = [Variable("v%d" % i) for i in range(length + 1)]
    for left, right in zip(variables, variables[1:]):
        EqualConstraint(left, right, REQUIRED, planner)
    first, last = variables[0], variables[-1]
    StayConstraint(last, STRONG_DEFAULT, planner)
    edit = EditConstraint(first, PREFERRED, planner)
    plan = planner.plan_for([edit])
    total = 0
    for value in range(100):
        first.value = value
        execute(plan)
        if last.value != value:
            raise AssertionError("chain is broken")
        total += last.value
    edit.destroy(planner)
    return total


def projection(length):
    """Pairs of variables bound by a common scale and offset, changed from all sides."""
    planner = Planner()
    scale = Variable("scale", 10)
    offset = Variable("offset", 1000)
    sources, targets = [], []
    for i in range(length):
        source = Variable("source%d" % i, i)
        target = Variable("target%d" % i, i)
        sources.append(source)
        targets.append(target)
        StayConstraint(source, NORMAL, planner)
        ScaleConstraint(source, scale, offset, target, REQUIRED, planner)
    change(planner, source, 17)
    if target.value != 1170:
        raise AssertionError("projection to the target failed")
    change(planner, target, 1050)
    if source.value != 5:
        raise AssertionError("projection to the source failed")
    change(planner, scale, 5)
    change(planner, offset, 2000)
    for i in range(length - 1):
        if targets[i].value != i * 5 + 2000:
            raise AssertionError("projection of scale and offset failed")
    return sum(t.value for t in targets)


def iteration(size):
    return chain(size), projection(size)
