package pbcvm.modules.builtins;

import pbcvm.PbcvmContext;
import pbcvm.compiler.CompileMode;
import pbcvm.error.Raise;
import pbcvm.nodes.CallStack;
import pbcvm.object.ModuleTable;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.runtime.SourceCompiler;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.functions.PyCell;
import pbcvm.types.functions.PyCode;
import pbcvm.types.functions.PyFunction;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Builtin functions on namespaces: {@code globals}, {@code locals}, {@code vars}, {@code dir}, {@code exec}. */
final class NamespaceBuiltins {
    private NamespaceBuiltins() {
    }

    static void table(ModuleTable m) {
        m.function("globals()", CallStack::globals);
        m.function("locals()", CallStack::locals);
        m.function("vars(object=?, /)", object -> object == null ? CallStack.locals() : ObjectBuiltins.vars(object));
        m.function("dir(object=?, /)", object -> object == null ? localNames() : ObjectBuiltins.dir(object));
        m.functionN("exec(source, globals=None, locals=None, /, *, closure=None)", args -> {
            run("exec", args[0], args[1], args[2], args[3]);
            return PyNone.NONE;
        });
        m.functionN("eval(source, globals=None, locals=None, /)", args -> run("eval", args[0], args[1], args[2],
                PyNone.NONE));
        m.functionN("compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
                CompileFunction::call);
    }

    private static Object localNames() {
        Object names = Py.toList(Py.callMethod(CallStack.locals(), "keys"));
        Py.callMethod(names, "sort");
        return names;
    }

    private static Object run(String function, Object source, Object globals, Object locals, Object closure) {
        boolean exec = function.equals("exec");
        if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw exec ? Raise.typeError("exec() globals must be a dict, not %s", Raise.typeName(globals))
                    : Raise.typeError(Types.of(globals).lookup(Slot.GETITEM) != null
                            ? "globals must be a real dict; try eval(code, {}, mapping)"
                            : "globals must be a dict");
        }
        if (locals != PyNone.NONE && Types.of(locals).lookup(Slot.GETITEM) == null) {
            throw exec ? Raise.typeError("locals must be a mapping or None, not %s", Raise.typeName(locals))
                    : Raise.typeError("locals must be a mapping");
        }
        PyDict names = globals instanceof PyDict dict ? dict : CallStack.globals();
        Object namespace = locals != PyNone.NONE ? locals : globals != PyNone.NONE ? globals : CallStack.locals();
        if (names.get("__builtins__") == null) {
            names.put("__builtins__", PbcvmContext.get().builtins().namespace());
        }
        PyCode code = source instanceof PyCode given ? given : compile(function, source);
        PyFunction body = new PyFunction(code, names, cells(exec, code, closure));
        return body.callTarget().call(body, namespace);
    }

    private static PyCode compile(String function, Object source) {
        boolean exec = function.equals("exec");
        Object text = exec ? source : withoutIndentation(source);
        PyCode code = SourceCompiler.compile(text, "<string>", exec ? CompileMode.EXEC : CompileMode.EVAL,
                CompileFunction.inheritedFlags(), SourceCompiler.OWN_LEVEL);
        if (code == null) {
            throw Raise.typeError("%s() arg 1 must be a string, bytes or code object", function);
        }
        return code;
    }

    private static Object withoutIndentation(Object source) {
        if (Py.asString(source) != null) {
            return Str.of(Str.java(Py.asString(source)).replaceFirst("^[ \\t]+", ""));
        }
        if (!Buffers.isBuffer(source)) {
            return source;
        }
        byte[] bytes = Buffers.bytes(source);
        int start = 0;
        while (start < bytes.length && (bytes[start] == ' ' || bytes[start] == '\t')) {
            start++;
        }
        return new PyBytes(java.util.Arrays.copyOfRange(bytes, start, bytes.length));
    }

    private static PyCell[] cells(boolean exec, PyCode code, Object closure) {
        int needed = code.code.freeVars().length;
        if (!exec && needed > 0) {
            throw Raise.typeError("code object passed to eval() may not contain free variables");
        }
        if (needed == 0) {
            if (closure != PyNone.NONE) {
                throw Raise.typeError("cannot use a closure with this code object");
            }
            return new PyCell[0];
        }
        if (!(closure instanceof PyTuple tuple) || tuple.size() != needed) {
            throw Raise.typeError("code object requires a closure of exactly length %d", needed);
        }
        PyCell[] cells = new PyCell[needed];
        for (int i = 0; i < needed; i++) {
            if (!(tuple.items[i] instanceof PyCell cell)) {
                throw Raise.typeError("code object requires a closure of exactly length %d", needed);
            }
            cells[i] = cell;
        }
        return cells;
    }
}
