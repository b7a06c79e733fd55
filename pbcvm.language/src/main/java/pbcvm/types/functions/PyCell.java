package pbcvm.types.functions;

import pbcvm.object.PyObject;

/** The box of a variable that closures share; {@link #value} is null while the variable is unbound. */
public final class PyCell extends PyObject {
    public Object value;

    public PyCell(Object value) {
        super(FunctionTypes.CELL);
        this.value = value;
    }
}
