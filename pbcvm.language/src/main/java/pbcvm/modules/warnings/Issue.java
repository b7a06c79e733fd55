package pbcvm.modules.warnings;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.modules.io.StandardStreams;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.operation.Compare;
import pbcvm.operation.Py;
import pbcvm.operation.Types;
import pbcvm.runtime.tracebacks.SourceLines;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.exceptions.PyBaseException;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** One warning on its way through the filters. */
final class Issue {
    private final PyModule state;
    private final long version;
    private PyType category;
    private Object message;
    private Object text;
    private final String fileName;
    private final int line;
    private final Object module;
    private final Object registry;
    private final Object source;
    /** The filter that was found. */
    private Object matching = PyNone.NONE;

    Issue(PyModule state, long version, PyType category, Object message, String fileName, int line, Object module,
            Object registry, Object source) {
        this.state = state;
        this.version = version;
        this.category = category;
        this.message = message;
        this.fileName = fileName;
        this.line = line;
        this.module = module;
        this.registry = registry;
        this.source = source;
    }

    void run() {
        if (module == PyNone.NONE) {
            return;
        }
        if (Types.isInstance(message, ExceptionTypes.WARNING)) {
            text = Py.str(message);
            category = Types.of(message);
        } else {
            text = message;
            message = Py.call(category, message);
        }
        Object key = PyTuple.of(text, category, (long) line);
        if (registry instanceof PyDict known && alreadyWarned(known, key, false)) {
            return;
        }
        String action = action();
        switch (action) {
            case "error" -> throw new PythonException((PyBaseException) message);
            case "ignore" -> {
                return;
            }
            case "always" -> show();
            default -> {
                if (!repeated(action, key)) {
                    show();
                }
            }
        }
    }

    private boolean repeated(String action, Object key) {
        if (registry instanceof PyDict known) {
            known.put(key, true);
        }
        Object shorter = PyTuple.of(text, category);
        return switch (action) {
            case "default" -> false;
            case "once" -> alreadyWarned((PyDict) attribute("onceregistry", "_onceregistry"), shorter, true);
            case "module" -> registry instanceof PyDict known && alreadyWarned(known, shorter, true);
            default -> throw Raise.runtimeError("Unrecognized action (%s) in warnings.filters:\n %s",
                    Py.reprJava(Str.of(action)), Py.reprJava(matching));
        };
    }

    private boolean alreadyWarned(PyDict known, Object key, boolean record) {
        Object seen = known.get("version");
        if (!(seen instanceof Long number) || number != version) {
            known.clear();
            known.put("version", version);
        } else {
            Object value = known.get(key);
            if (value != null && Py.isTrue(value)) {
                return true;
            }
        }
        if (record) {
            known.put(key, true);
        }
        return false;
    }

    private String action() {
        Object filters = attribute("filters", "filters");
        for (Object item : Py.toArray(filters)) {
            if (!(item instanceof PyTuple filter) || filter.size() != 5) {
                throw Raise.valueError("warnings.filters item isn't a 5-tuple");
            }
            Object[] parts = filter.items;
            boolean lineFits = Py.indexAsLong(parts[4]) == 0 || Py.indexAsLong(parts[4]) == line;
            if (lineFits && Py.isSubclass(category, parts[2]) && fits(parts[1], text) && fits(parts[3], module)) {
                matching = item;
                return Py.strJava(parts[0]);
            }
        }
        return Py.strJava(attribute("defaultaction", "_defaultaction"));
    }

    private static boolean fits(Object pattern, Object value) {
        if (pattern == PyNone.NONE) {
            return true;
        }
        if (pattern instanceof TruffleString) {
            return Compare.equal(pattern, value);
        }
        return Py.isTrue(Py.callMethod(pattern, "match", value));
    }

    /** What the module {@code warnings} says if it has been imported, else what {@code _warnings} says. */
    private Object attribute(String name, String ownName) {
        Object imported = PbcvmContext.get().modules().get("warnings");
        Object value = imported == null ? null : Py.getAttrOrNull(imported, name);
        return value != null ? value : state.namespace().get(ownName);
    }

    private void show() {
        Object imported = PbcvmContext.get().modules().get("warnings");
        Object show = imported == null ? null : Py.getAttrOrNull(imported, "_showwarnmsg");
        if (show == null) {
            print();
            return;
        }
        if (!Py.isCallable(show)) {
            throw Raise.typeError("warnings._showwarnmsg() must be set to a callable");
        }
        Object made = Py.call(Py.getAttr(imported, "WarningMessage"), message, category, Str.of(fileName), (long) line,
                PyNone.NONE, PyNone.NONE, source);
        Py.call(show, made);
    }

    private void print() {
        Object stream = PbcvmContext.get().sys().namespace().get("stderr");
        if (stream == null || stream == PyNone.NONE) {
            return;
        }
        StringBuilder out = new StringBuilder(fileName).append(':').append(line).append(": ").append(category.name())
                .append(": ").append(Py.strJava(text)).append('\n');
        String code = SourceLines.lineOf(fileName, line);
        if (code != null) {
            out.append("  ").append(code.replaceFirst("^[ \t\f]+", "")).append('\n');
        }
        StandardStreams.write(stream, Str.of(out.toString()));
        StandardStreams.flush(stream);
    }
}
