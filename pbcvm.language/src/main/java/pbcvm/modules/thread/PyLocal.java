package pbcvm.modules.thread;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Map;
import java.util.WeakHashMap;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.PyObject;
import pbcvm.object.PyType;
import pbcvm.object.Slot;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Attributes;
import pbcvm.operation.Py;
import pbcvm.runtime.ThreadState;
import pbcvm.types.classes.Names;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** An object with attributes of its own in each thread; {@code __init__} runs in each thread that uses it. */
final class PyLocal extends PyObject {
    static final PyType TYPE = PyType.builtin("_local", PyLocal::table).inModule("_thread").allocate(PyLocal::new);
    private static final TruffleString DICT = Str.intern("__dict__");

    private final Map<ThreadState, PyDict> dicts = new WeakHashMap<>();
    private Object[] arguments = new Object[0];
    private PyDict keywords;

    private PyLocal(PyType type) {
        super(type);
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", PyLocal::make);
        t.method("__getattribute__(self, name, /)", (self, name) -> ((PyLocal) self).get(Names.attribute(name)));
        t.method("__setattr__(self, name, value, /)", (self, name, value) -> {
            ((PyLocal) self).change(Names.attribute(name), value);
            return PyNone.NONE;
        });
        t.method("__delattr__(self, name, /)", (self, name) -> {
            ((PyLocal) self).change(Names.attribute(name), null);
            return PyNone.NONE;
        });
    }

    private static Object make(Object[] args) {
        PyType type = (PyType) args[0];
        PyTuple positional = (PyTuple) args[1];
        PyDict named = (PyDict) args[2];
        if ((positional.size() > 0 || named.size() > 0) && !hasInit(type)) {
            throw Raise.typeError("Initialization arguments are not supported");
        }
        PyLocal result = (PyLocal) type.allocator().allocate(type);
        result.arguments = positional.items;
        result.keywords = named;
        result.dicts.put(PbcvmContext.get().thread(), new PyDict());
        return result;
    }

    private static boolean hasInit(PyType type) {
        return type.lookup(Slot.INIT) != PyType.OBJECT.lookup(Slot.INIT);
    }

    private PyDict dict() {
        ThreadState thread = PbcvmContext.get().thread();
        PyDict dict = dicts.get(thread);
        if (dict == null) {
            dict = new PyDict();
            dicts.put(thread, dict);
            if (hasInit(type())) {
                Py.callWithKeywords(Attributes.bind(type().lookup(Slot.INIT), this, type()), arguments, keywords);
            }
        }
        return dict;
    }

    private Object get(TruffleString name) {
        PyDict dict = dict();
        if (Str.equal(name, DICT)) {
            return dict;
        }
        Object inClass = type().lookup(name);
        if (inClass != null && Attributes.isDataDescriptor(inClass)) {
            return Attributes.bind(inClass, this, type());
        }
        Object own = dict.get(name);
        if (own != null) {
            return own;
        }
        if (inClass == null) {
            throw Attributes.missing(this, name);
        }
        return Attributes.bind(inClass, this, type());
    }

    private void change(TruffleString name, Object value) {
        PyDict dict = dict();
        if (Str.equal(name, DICT)) {
            throw Raise.attributeError("'%s' object attribute '__dict__' is read-only", type().name());
        }
        Object inClass = type().lookup(name);
        if (inClass != null && Attributes.changeDescriptor(inClass, this, name, value)) {
            return;
        }
        if (value != null) {
            dict.put(name, value);
        } else if (dict.remove(name) == null) {
            throw Attributes.missing(this, name);
        }
    }
}
