package pbcvm.modules.functools;

import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Iteration;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.iterators.Iterators;

/** The module {@code _functools}. */
public final class FunctoolsModule {
    private FunctoolsModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.doc("Tools that operate on functions.");
        m.function("reduce(function, iterable, initial=?, /)", FunctoolsModule::reduce);
        m.function("cmp_to_key(mycmp)", comparison -> new ComparisonKey(comparison, null));
        m.type(PyPartial.TYPE);
        m.type(CachedFunction.TYPE);
    }

    private static Object reduce(Object function, Object iterable, Object initial) {
        Object iterator;
        try {
            iterator = Py.iter(iterable);
        } catch (PythonException e) {
            if (Py.matches(e, ExceptionTypes.TYPE_ERROR) && !Iteration.mentionsIteration(iterable)) {
                throw Raise.typeError("reduce() arg 2 must support iteration");
            }
            throw e;
        }
        Object result = initial == null ? Iterators.next(iterator) : initial;
        if (result == null) {
            throw Raise.typeError("reduce() of empty iterable with no initial value");
        }
        for (Object item = Iterators.next(iterator); item != null; item = Iterators.next(iterator)) {
            result = Calls.call(function, result, item);
        }
        return result;
    }
}
