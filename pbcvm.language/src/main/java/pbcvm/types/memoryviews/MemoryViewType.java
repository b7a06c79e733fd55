package pbcvm.types.memoryviews;

import pbcvm.error.Raise;
import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.iterators.IteratorTypes;
import pbcvm.types.iterators.PyIterator;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The class {@code memoryview}. */
public final class MemoryViewType {
    public static final PyType TYPE = PyType.builtin("memoryview", MemoryViewType::table).notSubclassable()
            .matchesSequence();

    private MemoryViewType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, object)", args -> MemoryViewMethods.make(args[1]));
        t.method("__repr__(self, /)", self -> Str.of((((PyMemoryView) self).isReleased() ? "<released memory at 0x"
                : "<memory at 0x") + Long.toHexString(System.identityHashCode(self)) + ">"));
        t.method("__len__(self, /)", self -> {
            PyMemoryView view = MemoryViewMethods.self(self);
            return view.shape.length == 0 ? 1L : (long) view.shape[0];
        });
        t.method("__getitem__(self, key, /)", MemoryViewMethods::getItem);
        t.method("__setitem__(self, key, value, /)", MemoryViewMethods::setItem);
        t.method("__delitem__(self, key, /)", (self, key) -> {
            throw Raise.typeError(MemoryViewMethods.self(self).readOnly ? "cannot modify read-only memory"
                    : "cannot delete memory");
        });
        t.method("__iter__(self, /)", self -> new MemoryIterator(MemoryViewMethods.self(self)));
        t.method("__eq__(self, value, /)", MemoryViewMethods::equal);
        t.method("__ne__(self, value, /)", MemoryViewMethods::notEqual);
        t.method("__hash__(self, /)", MemoryViewMethods::hash);
        t.method("__enter__(self, /)", MemoryViewMethods::self);
        t.methodN("__exit__(self, /, *args)", args -> release(args[0]));
        t.method("release(self, /)", MemoryViewType::release);
        t.method("tobytes(self, /, order='C')", MemoryViewMethods::toBytes);
        t.method("tolist(self, /)", MemoryViewMethods::toList);
        t.method("hex(self, /, sep=?, bytes_per_sep=?)", (self, separator, group) -> {
            PyBytes bytes = new PyBytes(MemoryViewMethods.self(self).bytes());
            Object[] args = separator == null ? new Object[0]
                    : group == null ? new Object[]{separator} : new Object[]{separator, group};
            return Py.callMethod(bytes, "hex", args);
        });
        t.method("cast(self, /, format, shape=?)", MemoryViewMethods::cast);
        t.method("toreadonly(self, /)", self -> {
            PyMemoryView view = MemoryViewMethods.self(self);
            return view.derive(view.start, view.format, view.itemSize, view.shape, view.strides, true);
        });
        attributes(t);
        t.doc("A view of the memory of another object.");
    }

    private static Object release(Object self) {
        ((PyMemoryView) self).release();
        return PyNone.NONE;
    }

    private static void attributes(TypeTable t) {
        t.getter("obj", self -> MemoryViewMethods.self(self).owner);
        t.getter("nbytes", self -> (long) MemoryViewMethods.self(self).count() * MemoryViewMethods.self(self).itemSize);
        t.getter("readonly", self -> MemoryViewMethods.self(self).readOnly);
        t.getter("itemsize", self -> (long) MemoryViewMethods.self(self).itemSize);
        t.getter("format", self -> Str.of(MemoryViewMethods.self(self).format));
        t.getter("ndim", self -> (long) MemoryViewMethods.self(self).shape.length);
        t.getter("shape", self -> tuple(MemoryViewMethods.self(self).shape));
        t.getter("strides", self -> tuple(MemoryViewMethods.self(self).strides));
        t.getter("suboffsets", self -> {
            MemoryViewMethods.self(self);
            return PyTuple.EMPTY;
        });
        t.getter("c_contiguous", self -> MemoryViewMethods.self(self).isContiguous(true));
        t.getter("f_contiguous", self -> MemoryViewMethods.self(self).isContiguous(false));
        t.getter("contiguous", self -> MemoryViewMethods.self(self).isContiguous(true)
                || MemoryViewMethods.self(self).isContiguous(false));
    }

    private static PyTuple tuple(int[] numbers) {
        Object[] items = new Object[numbers.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = (long) numbers[i];
        }
        return PyTuple.of(items);
    }

    /** Iterates over the items of a view of one dimension. */
    private static final class MemoryIterator extends PyIterator {
        private static final PyType TYPE = IteratorTypes.builtin("memory_iterator");
        private PyMemoryView view;
        private final int length;
        private int position;

        MemoryIterator(PyMemoryView view) {
            super(TYPE);
            this.view = view;
            if (view.shape.length == 0) {
                throw Raise.typeError("invalid indexing of 0-dim memory");
            }
            length = view.shape[0];
        }

        @Override
        @com.oracle.truffle.api.CompilerDirectives.TruffleBoundary(transferToInterpreterOnException = false)
        public Object next() {
            if (view == null || position >= length) {
                view = null;
                return null;
            }
            return MemoryViewMethods.getItem(view, (long) position++);
        }
    }
}
