package pbcvm.modules.builtins;

import pbcvm.error.Raise;
import pbcvm.nodes.CallStack;
import pbcvm.object.ModuleTable;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PyCode;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.lists.ListSort;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;

/** Builtin functions about namespaces, and those that run code objects in them. */
final class NamespaceBuiltins {
    private NamespaceBuiltins() {
    }

    static void table(ModuleTable m) {
        m.function("globals()", CallStack::globals);
        m.function("locals()", CallStack::locals);
        m.function("vars(object=?, /)", NamespaceBuiltins::variables);
        m.function("dir(object=?, /)", NamespaceBuiltins::directory);
        m.functionN("exec(source, globals=None, locals=None, /, *, closure=None)", args -> {
            run("exec", args[0], args[1], args[2], args[3]);
            return PyNone.NONE;
        });
        m.function("eval(source, globals=None, locals=None, /)",
                        (source, globals, locals) -> run("eval", source, globals, locals, PyNone.NONE));
    }

    private static Object variables(Object object) {
        if (object == null) {
            return CallStack.locals();
        }
        Object dict = Py.getAttrOrNull(object, "__dict__");
        if (dict == null) {
            throw Raise.typeError("vars() argument must have __dict__ attribute");
        }
        return dict;
    }

    private static Object directory(Object object) {
        PyList names;
        if (object == null) {
            names = Py.toList(Py.callMethod(CallStack.locals(), "keys"));
        } else {
            Object method = Types.of(object).lookup(Slot.DIR);
            if (method == null) {
                throw Raise.typeError("object does not provide __dir__");
            }
            names = Py.toList(Calls.callMethod(method, object));
        }
        ListSort.sort(names, null, false);
        return names;
    }

    private static Object run(String name, Object source, Object givenGlobals, Object givenLocals, Object closure) {
        if (givenGlobals != PyNone.NONE && !(givenGlobals instanceof PyDict)) {
            throw name.equals("exec")
                            ? Raise.typeError("exec() globals must be a dict, not %s", Raise.typeName(givenGlobals))
                            : Raise.typeError("globals must be a %s", "dict");
        }
        PyDict globals = givenGlobals == PyNone.NONE ? CallStack.globals() : (PyDict) givenGlobals;
        Object locals = givenLocals != PyNone.NONE ? givenLocals
                        : givenGlobals != PyNone.NONE ? globals : CallStack.locals();
        if (Types.of(locals).lookup(Slot.GETITEM) == null) {
            throw Raise.typeError(name.equals("exec") ? "locals must be a mapping or None, not %s"
                            : "locals must be a mapping", Raise.typeName(locals));
        }
        if (!(source instanceof PyCode code)) {
            throw Raise.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR,
                            Str.of(name + "() of source text is not supported, only of code objects"));
        }
        if (code.code.freeVars().length > 0 && closure == PyNone.NONE) {
            throw Raise.typeError("code object passed to %s() may not contain free variables", name);
        }
        if (globals.get("__builtins__") == null) {
            globals.put("__builtins__", pbcvm.PbcvmContext.get().builtins());
        }
        PyFunction function = new PyFunction(code, globals, new PyCell[0]);
        return function.callTarget().call(function, locals);
    }
}
