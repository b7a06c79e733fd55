package pbcvm.modules.marshal;

import pbcvm.code.MalformedCodeException;
import pbcvm.error.Raise;
import pbcvm.marshal.MarshalReader;
import pbcvm.marshal.MarshalWriter;
import pbcvm.object.ModuleTable;
import pbcvm.operation.Py;
import pbcvm.types.bytes.Buffers;
import pbcvm.types.bytes.PyBytes;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.version.PythonVersion;

/** The module {@code marshal}, for the values that code objects hold. */
public final class MarshalModule {
    private static final PythonVersion VERSION = PythonVersion.parse("3.11");

    private MarshalModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.constant("version", 4L);
        m.function("loads(bytes, /)", data -> loads(Buffers.bytes(data)));
        m.function("load(file, /)", file -> loads(Buffers.bytes(Py.callMethod(file, "read"))));
        m.function("dumps(value, version=4, /)", (value, version) -> new PyBytes(dumps(value)));
        m.function("dump(value, file, version=4, /)",
                (value, file, version) -> Py.callMethod(file, "write", new PyBytes(dumps(value))));
    }

    private static Object loads(byte[] data) {
        if (data.length == 0) {
            throw Raise.error(ExceptionTypes.EOF_ERROR, "marshal data too short");
        }
        Object plain;
        try {
            plain = new MarshalReader(data, 0, VERSION, "<marshal>").read();
        } catch (MalformedCodeException e) {
            throw Raise.valueError("bad marshal data (%s)", e.rule());
        }
        return PlainValues.toGuest(plain);
    }

    private static byte[] dumps(Object value) {
        MarshalWriter writer = new MarshalWriter(VERSION);
        writer.write(PlainValues.fromGuest(value));
        return writer.toBytes();
    }
}
