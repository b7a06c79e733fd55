package pbcvm.runtime;

import pbcvm.types.generators.PyGenerator;
import pbcvm.types.singletons.PyNone;

/** Frame objects. */
public final class Frames {
    private Frames() {
    }

    /** The frame of a suspended generator. */
    public static Object ofGenerator(PyGenerator generator) {
        return PyNone.NONE;
    }
}
