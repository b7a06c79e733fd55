package pbcvm.nodes;

import com.oracle.truffle.api.dsl.TypeSystem;

/** The types that nodes hand to each other unboxed. There are no implicit casts: Python has none. */
@TypeSystem({boolean.class, long.class, double.class})
public abstract class PythonTypes {
}
