package pbcvm.types.generators;

import pbcvm.error.PythonException;

/** Sent to a generator in place of a value: an exception to raise where it was suspended. */
public record ThrownIn(PythonException exception) {
}
