package pbcvm.types.bytes;

import pbcvm.object.PyType;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Py;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The class {@code bytearray}. */
public final class ByteArrayType {
    public static final PyType TYPE = PyType.builtin("bytearray", ByteArrayType::table)
            .allocate(type -> new PyByteArray(type, new byte[0]));

    private ByteArrayType() {
    }

    private static void table(TypeTable t) {
        t.newMethod("__new__(type, /, *args, **kwargs)", args -> new PyByteArray((PyType) args[0], new byte[0]));
        t.method("__init__(self, source=?, encoding=?, errors=?)", ByteArrayMethods::initialize);
        t.method("__repr__(self, /)", ByteArrayType::repr);
        t.method("__str__(self, /)", ByteArrayType::repr);
        t.constant("__hash__", PyNone.NONE);
        t.method("__getitem__(self, key, /)", ByteArrayMethods::getItem);
        t.method("__setitem__(self, key, value, /)", ByteArrayMethods::setItem);
        t.method("__delitem__(self, key, /)", ByteArrayMethods::deleteItem);
        t.method("__iadd__(self, value, /)", ByteArrayMethods::addInPlace);
        t.method("__imul__(self, value, /)", ByteArrayMethods::multiplyInPlace);
        t.method("__iter__(self, /)", self -> new BytesIterator(self));
        t.method("append(self, item, /)", ByteArrayMethods::append);
        t.method("extend(self, iterable_of_ints, /)", ByteArrayMethods::extend);
        t.method("insert(self, index, item, /)", ByteArrayMethods::insert);
        t.method("pop(self, index=-1, /)", ByteArrayMethods::pop);
        t.method("remove(self, value, /)", ByteArrayMethods::remove);
        t.method("reverse(self, /)", ByteArrayMethods::reverse);
        t.method("clear(self, /)", ByteArrayMethods::clear);
        t.method("copy(self, /)", self -> new PyByteArray(((PyByteArray) self).toArray()));
        t.method("__alloc__(self, /)", self -> ((PyByteArray) self).size == 0 ? 0L : ((PyByteArray) self).size + 1L);
        t.method("__sizeof__(self, /)", self -> 56L + (((PyByteArray) self).size == 0 ? 0
                : ((PyByteArray) self).size + 1));
        t.method("__reduce__(self, /)", self -> reduce((PyByteArray) self, 2));
        t.method("__reduce_ex__(self, proto=0, /)", (self, protocol) -> reduce((PyByteArray) self,
                Py.indexAsInt(protocol)));
        t.classMethod("fromhex(type, string, /)", args -> make((PyType) args[0], BytesText.fromHex(args[1])));
        BytesTables.shared(t);
        t.doc("bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\n"
                + "bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer");
    }

    private static Object make(PyType type, byte[] value) {
        return type == TYPE ? new PyByteArray(value) : Py.call(type, new PyBytes(value));
    }

    private static Object repr(Object self) {
        PyByteArray array = (PyByteArray) self;
        return BytesText.repr(array.toArray(), array.type().name() + "(", ")");
    }

    private static Object reduce(PyByteArray self, int protocol) {
        Object state = Py.getAttrOrNull(self, "__dict__");
        Object rest = state == null ? PyNone.NONE : state;
        if (protocol >= 3) {
            Object args = self.size == 0 ? PyTuple.EMPTY : PyTuple.of(new PyBytes(self.toArray()));
            return PyTuple.of(self.type(), args, rest);
        }
        Object args = self.size == 0 ? PyTuple.EMPTY
                : PyTuple.of(pbcvm.types.strs.Text.ofLatin1(self.toArray()), Str.of("latin-1"));
        return PyTuple.of(self.type(), args, rest);
    }
}
