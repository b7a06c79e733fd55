package pbcvm.types.classes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Compare;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyEllipsis;
import pbcvm.types.tuples.PyTuple;

/** Parameterized builtin classes such as {@code list[int]}: how they are made, shown and substituted. */
public final class GenericAliases {
    private GenericAliases() {
    }

    /** {@code origin[key]}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(Object origin, Object key) {
        return new PyGenericAlias(origin, arguments(key), false);
    }

    static PyTuple arguments(Object key) {
        return key instanceof PyTuple tuple ? tuple : PyTuple.of(key);
    }

    // -- Text --------------------------------------------------------------------------------------------------------

    static String repr(PyGenericAlias alias) {
        StringBuilder text = new StringBuilder(alias.starred ? "*" : "");
        describe(alias.origin, text);
        text.append('[');
        for (int i = 0; i < alias.args.items.length; i++) {
            text.append(i > 0 ? ", " : "");
            describe(alias.args.items[i], text);
        }
        if (alias.args.items.length == 0) {
            text.append("()");
        }
        return text.append(']').toString();
    }

    /** Classes are shown by their qualified name, other arguments by their repr. */
    private static void describe(Object part, StringBuilder text) {
        if (part == PyEllipsis.ELLIPSIS) {
            text.append("...");
            return;
        }
        if (Py.getAttrOrNull(part, "__origin__") == null || Py.getAttrOrNull(part, "__args__") == null) {
            TruffleString qualName = Py.asString(Py.getAttrOrNull(part, "__qualname__"));
            TruffleString module = Py.asString(Py.getAttrOrNull(part, "__module__"));
            if (qualName != null && module != null) {
                String name = Str.java(module);
                text.append(name.equals("builtins") ? "" : name + ".").append(Str.java(qualName));
                return;
            }
        }
        text.append(Py.reprJava(part));
    }

    // -- Type variables ----------------------------------------------------------------------------------------------

    /** The type variables in the arguments, each once, in the order of appearance. */
    static PyTuple parameters(PyTuple args) {
        List<Object> result = new ArrayList<>();
        for (Object arg : args.items) {
            if (arg instanceof PyType) {
                continue;
            }
            if (Py.getAttrOrNull(arg, "__typing_subst__") != null) {
                addOnce(result, arg);
            } else if (Py.getAttrOrNull(arg, "__parameters__") instanceof PyTuple inner) {
                for (Object parameter : inner.items) {
                    addOnce(result, parameter);
                }
            }
        }
        return PyTuple.of(result.toArray());
    }

    private static void addOnce(List<Object> list, Object element) {
        for (Object known : list) {
            if (known == element) {
                return;
            }
        }
        list.add(element);
    }

    private static int indexOf(Object[] parameters, Object parameter) {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] == parameter) {
                return i;
            }
        }
        return -1;
    }

    /** The arguments after {@code alias[item]} replaced the alias's type variables. */
    static PyTuple substitute(Object self, PyTuple args, PyTuple parameters, Object item) {
        if (parameters.items.length == 0) {
            throw Raise.typeError("%s is not a generic class", Py.reprJava(self));
        }
        Object given = unpackItems(item);
        for (Object parameter : parameters.items) {
            Object prepare = Py.getAttrOrNull(parameter, "__typing_prepare_subst__");
            if (prepare != null) {
                given = Py.call(prepare, self, given instanceof PyTuple ? given : PyTuple.of(given));
            }
        }
        Object[] values = given instanceof PyTuple tuple ? tuple.items : new Object[]{given};
        if (values.length != parameters.items.length) {
            throw Raise.typeError("Too %s arguments for %s; actual %d, expected %d",
                    values.length > parameters.items.length ? "many" : "few", Py.reprJava(self), values.length,
                    parameters.items.length);
        }
        List<Object> result = new ArrayList<>();
        for (Object arg : args.items) {
            substituteOne(self, arg, parameters.items, values, result);
        }
        return PyTuple.of(result.toArray());
    }

    private static void substituteOne(Object self, Object arg, Object[] parameters, Object[] values,
            List<Object> result) {
        if (arg instanceof PyType) {
            result.add(arg);
            return;
        }
        boolean unpack = isUnpacked(arg);
        Object subst = Py.getAttrOrNull(arg, "__typing_subst__");
        Object replaced;
        if (subst != null) {
            replaced = Py.call(subst, values[indexOf(parameters, arg)]);
        } else {
            replaced = substituteInner(arg, parameters, values);
        }
        if (unpack && replaced instanceof PyTuple tuple) {
            result.addAll(List.of(tuple.items));
        } else {
            result.add(replaced);
        }
    }

    private static Object substituteInner(Object arg, Object[] parameters, Object[] values) {
        if (!(Py.getAttrOrNull(arg, "__parameters__") instanceof PyTuple inner) || inner.items.length == 0) {
            return arg;
        }
        List<Object> chosen = new ArrayList<>();
        for (Object parameter : inner.items) {
            int index = indexOf(parameters, parameter);
            Object value = index < 0 ? parameter : values[index];
            if (index >= 0 && value instanceof PyTuple tuple && isTupleVariable(parameter)) {
                chosen.addAll(List.of(tuple.items));
            } else {
                chosen.add(value);
            }
        }
        return Py.getItem(arg, PyTuple.of(chosen.toArray()));
    }

    private static boolean isTupleVariable(Object parameter) {
        return Raise.typeName(parameter).equals("TypeVarTuple");
    }

    private static boolean isUnpacked(Object arg) {
        Object flag = Py.getAttrOrNull(arg, "__typing_is_unpacked_typevartuple__");
        return flag != null && Py.isTrue(flag);
    }

    /** Replaces starred aliases of tuples among the given arguments by their elements. */
    private static Object unpackItems(Object item) {
        Object[] items = item instanceof PyTuple tuple ? tuple.items : new Object[]{item};
        List<Object> result = new ArrayList<>();
        for (Object element : items) {
            Object inner =
                    element instanceof PyType ? null : Py.getAttrOrNull(element, "__typing_unpacked_tuple_args__");
            if (inner instanceof PyTuple tuple && !endsWithEllipsis(tuple)) {
                result.addAll(List.of(tuple.items));
            } else {
                result.add(element);
            }
        }
        return PyTuple.of(result.toArray());
    }

    private static boolean endsWithEllipsis(PyTuple tuple) {
        int length = tuple.items.length;
        return length > 0 && tuple.items[length - 1] == PyEllipsis.ELLIPSIS;
    }

    /** {@code alias == other}. */
    static boolean equal(PyGenericAlias a, PyGenericAlias b) {
        return a.starred == b.starred && Compare.equal(a.origin, b.origin) && Compare.equal(a.args, b.args);
    }
}
