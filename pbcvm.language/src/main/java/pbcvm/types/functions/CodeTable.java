package pbcvm.types.functions;

import pbcvm.code.CodeObject;
import pbcvm.code.LineTable;
import pbcvm.code.Position;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.classes.Names;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.singletons.PyNotImplemented;
import pbcvm.types.tuples.PyTuple;

/** Namespace of the class {@code code}. */
final class CodeTable {
    private CodeTable() {
    }

    static void table(TypeTable t) {
        numbers(t);
        t.member("co_code", self -> new PyBytes(code(self).code().clone()));
        t.member("_co_code_adaptive", self -> new PyBytes(code(self).code().clone()));
        t.member("co_consts", self -> PyTuple.of(((PyCode) self).constants().clone()));
        t.member("co_names", self -> PyTuple.of((Object[]) ((PyCode) self).names.clone()));
        t.member("co_varnames", self -> texts(code(self).varNames()));
        t.member("co_cellvars", self -> texts(code(self).cellVars()));
        t.member("co_freevars", self -> texts(code(self).freeVars()));
        t.member("co_filename", self -> Str.of(code(self).fileName()));
        t.member("co_name", self -> ((PyCode) self).name);
        t.member("co_qualname", self -> ((PyCode) self).qualName);
        t.member("co_linetable", self -> new PyBytes(code(self).lineTable().clone()));
        t.member("co_exceptiontable", self -> new PyBytes(code(self).exceptionTable().clone()));
        t.method("co_lines(self, /)", self -> Py.iter(lines((PyCode) self)));
        t.method("co_positions(self, /)", self -> Py.iter(positions((PyCode) self)));
        t.methodN("replace(self, /, **changes)", args -> CodeReplacement.replace((PyCode) args[0], (PyDict) args[1]));
        t.method("__repr__(self, /)", self -> Str.of("<code object " + code(self).name() + " at "
                + Names.address(self) + ", file \"" + code(self).fileName() + "\", line "
                + code(self).firstLine() + ">"));
        t.method("__eq__(self, value, /)", (self, other) -> other instanceof PyCode code
                ? (Object) CodeEquality.equal((PyCode) self, code) : PyNotImplemented.NOT_IMPLEMENTED);
        t.method("__hash__(self, /)", self -> Py.hash(PyTuple.of(((PyCode) self).name,
                (long) code(self).firstLine(), (long) code(self).code().length)));
    }

    private static void numbers(TypeTable t) {
        t.member("co_argcount", self -> (long) code(self).argCount());
        t.member("co_posonlyargcount", self -> (long) code(self).posOnlyArgCount());
        t.member("co_kwonlyargcount", self -> (long) code(self).kwOnlyArgCount());
        t.member("co_nlocals", self -> (long) code(self).varNames().length);
        t.member("co_stacksize", self -> (long) code(self).stackSize());
        t.member("co_flags", self -> (long) code(self).flags());
        t.member("co_firstlineno", self -> (long) code(self).firstLine());
    }

    private static CodeObject code(Object self) {
        return ((PyCode) self).code;
    }

    private static PyTuple texts(String[] names) {
        Object[] result = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            result[i] = Str.intern(names[i]);
        }
        return PyTuple.of(result);
    }

    private static PyList lines(PyCode code) {
        PyList result = new PyList();
        int start = -1;
        int end = 0;
        int line = 0;
        for (LineTable.Range range : code.lineTable().ranges()) {
            if (start >= 0 && range.position().line() == line) {
                end = range.end();
                continue;
            }
            if (start >= 0) {
                result.append(PyTuple.of((long) start, (long) end, line < 0 ? PyNone.NONE : (Object) (long) line));
            }
            start = range.start();
            end = range.end();
            line = range.position().line();
        }
        if (start >= 0) {
            result.append(PyTuple.of((long) start, (long) end, line < 0 ? PyNone.NONE : (Object) (long) line));
        }
        return result;
    }

    private static PyList positions(PyCode code) {
        PyList result = new PyList();
        for (int offset = 0; offset < code.code.code().length; offset += 2) {
            Position position = code.lineTable().positionAt(offset);
            result.append(PyTuple.of(number(position.line()), number(position.endLine()), number(position.column()),
                    number(position.endColumn())));
        }
        return result;
    }

    private static Object number(int value) {
        return value < 0 ? PyNone.NONE : (Object) (long) value;
    }

}
