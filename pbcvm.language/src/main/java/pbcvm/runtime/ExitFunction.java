package pbcvm.runtime;

import pbcvm.types.dicts.PyDict;

/** A function registered with {@code atexit}. */
public record ExitFunction(Object function, Object[] args, PyDict keywords) {
}
