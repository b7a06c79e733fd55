package pbcvm.modules.io;

import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.object.TypeTable;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** Namespace of the class {@code IncrementalNewlineDecoder}. */
final class NewlineDecoderTable {
    private NewlineDecoderTable() {
    }

    static void table(TypeTable t) {
        IoTypes.openNew(t);
        t.method("__init__(self, decoder, translate, errors='strict')", (self, decoder, translate, errors) -> {
            PyNewlineDecoder object = (PyNewlineDecoder) self;
            object.decoder = decoder;
            object.newlines = new Newlines(Py.isTrue(translate));
            return PyNone.NONE;
        });
        t.method("decode(self, input, final=False)",
                (self, input, last) -> decode(ready(self), input, Py.isTrue(last)));
        t.method("reset(self, /)", self -> {
            ready(self).newlines.reset();
            if (ready(self).decoder != PyNone.NONE) {
                Py.callMethod(ready(self).decoder, "reset");
            }
            return PyNone.NONE;
        });
        t.method("getstate(self, /)", self -> getState(ready(self)));
        t.method("setstate(self, state, /)", (self, state) -> setState(ready(self), state));
        t.getter("newlines", self -> ready(self).newlines.seen());
    }

    private static PyNewlineDecoder ready(Object self) {
        if (((PyNewlineDecoder) self).newlines == null) {
            throw Raise.valueError("IncrementalNewlineDecoder.__init__() not called");
        }
        return (PyNewlineDecoder) self;
    }

    private static Object decode(PyNewlineDecoder self, Object input, boolean last) {
        Object text = input;
        if (self.decoder != PyNone.NONE) {
            text = Calls.call(Py.getAttr(self.decoder, "decode"), input, last);
        }
        if (Py.asString(text) == null) {
            throw Raise.typeError("decoder should return a string result, not '%s'", Raise.typeName(text));
        }
        return Str.of(self.newlines.feed(Py.strJava(text), last));
    }

    private static Object getState(PyNewlineDecoder self) {
        Object buffer = new PyBytes(new byte[0]);
        long flag = 0;
        if (self.decoder != PyNone.NONE) {
            PyTuple state = (PyTuple) Py.callMethod(self.decoder, "getstate");
            buffer = state.items[0];
            flag = Py.indexAsLong(state.items[1]);
        }
        return PyTuple.of(buffer, flag << 1 | (self.newlines.hasPending() ? 1 : 0));
    }

    private static Object setState(PyNewlineDecoder self, Object state) {
        if (!(state instanceof PyTuple tuple) || tuple.size() != 2) {
            throw Raise.typeError("state argument must be a tuple");
        }
        long flag = Py.indexAsLong(tuple.items[1]);
        self.newlines.setPending((flag & 1) != 0);
        if (self.decoder != PyNone.NONE) {
            Py.callMethod(self.decoder, "setstate", PyTuple.of(tuple.items[0], flag >> 1));
        }
        return PyNone.NONE;
    }
}
