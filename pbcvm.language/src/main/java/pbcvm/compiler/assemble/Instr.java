package pbcvm.compiler.assemble;

import pbcvm.compiler.syntax.Location;

/** One instruction while code is being made; passes change it in place. */
public final class Instr {

    /** Place of what stands nowhere in the source and inherits the place of what leads to it. */
    public static final Location NOWHERE = new Location(-1, -1, -1, -1);
    /** As {@link #NOWHERE}; differs only when a line is given to it afterwards. */
    public static final Location NO_LINE = new Location(-1, 0, 0, 0);

    Op op;
    int argument;
    Block target;
    Block handler;
    Location location;

    public Instr(Op op, int argument, Block target, Location location) {
        this.op = op;
        this.argument = argument;
        this.target = target;
        this.location = location;
    }

    Instr copy() {
        Instr copy = new Instr(op, argument, target, location);
        copy.handler = handler;
        return copy;
    }

    int line() {
        return location.lineno();
    }

    void becomeNop() {
        op = Op.NOP;
    }

    @Override
    public String toString() {
        return op + " " + argument + " @" + location.lineno();
    }
}
