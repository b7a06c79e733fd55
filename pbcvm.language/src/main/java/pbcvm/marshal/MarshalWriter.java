package pbcvm.marshal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import pbcvm.code.Bytes;
import pbcvm.code.CodeField;
import pbcvm.code.CodeLayouts;
import pbcvm.code.CodeObject;
import pbcvm.code.Complex;
import pbcvm.code.DictConst;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.ListConst;
import pbcvm.code.LongInt;
import pbcvm.code.SetConst;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;
import pbcvm.version.PythonVersion;
import pbcvm.version.VersionRange;

/**
 * Writes marshalled objects in the format that one version writes itself.
 *
 * <p>Invariants: objects that are one object in Java are one object again when they are loaded, and so are equal
 * names.
 */
public final class MarshalWriter {

    private static final int SHORT = 256;

    private final ByteWriter out = new ByteWriter();
    private final PythonVersion version;
    private final boolean textIsBytes;
    private final Map<Object, Integer> references = new IdentityHashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private int nextReference;

    public MarshalWriter(PythonVersion version) {
        this.version = version;
        this.textIsBytes = VersionRange.PYTHON_2.contains(version);
    }

    /** The bytes written so far. */
    public byte[] toBytes() {
        return out.toBytes();
    }

    public void write(Object object) {
        switch (object) {
            case Singleton singleton -> writeType(of(singleton), false);
            case Boolean truth -> writeType(truth ? TypeCode.TRUE : TypeCode.FALSE, false);
            case Long number -> writeInt(number);
            case BigInteger number -> writeBigInt(number);
            case LongInt number -> writeBigInt(number.value());
            case Double number -> {
                writeType(TypeCode.BINARY_FLOAT, false);
                out.writeLong(Double.doubleToRawLongBits(number));
            }
            case Complex number -> {
                writeType(TypeCode.BINARY_COMPLEX, false);
                out.writeLong(Double.doubleToRawLongBits(number.re()));
                out.writeLong(Double.doubleToRawLongBits(number.im()));
            }
            case String text -> writeText(text);
            default -> writeShared(object);
        }
    }

    private static TypeCode of(Singleton singleton) {
        return switch (singleton) {
            case NONE -> TypeCode.NONE;
            case ELLIPSIS -> TypeCode.ELLIPSIS;
            case STOP_ITERATION -> TypeCode.STOP_ITERATION;
            case NULL -> TypeCode.NULL;
        };
    }

    private void writeType(TypeCode type, boolean isShared) {
        out.writeByte(type.letter() | (isShared ? TypeCode.FLAG_REF : 0));
        nextReference += isShared ? 1 : 0;
    }

    private void writeInt(long number) {
        if (number == (int) number) {
            writeType(TypeCode.INT, false);
            out.writeInt((int) number);
        } else if (textIsBytes) {
            writeType(TypeCode.INT64, false);
            out.writeLong(number);
        } else {
            writeBigInt(BigInteger.valueOf(number));
        }
    }

    private void writeBigInt(BigInteger number) {
        int[] digits = DigitCodec.toDigits(number);
        writeType(TypeCode.LONG, false);
        out.writeInt(number.signum() < 0 ? -digits.length : digits.length);
        for (int digit : digits) {
            out.writeShort(digit);
        }
    }

    private void writeShared(Object object) {
        boolean isShared = !textIsBytes && object != Tuple.EMPTY;
        if (isShared) {
            Integer reference = references.putIfAbsent(object, nextReference);
            if (reference != null) {
                writeReference(TypeCode.REF, reference);
                return;
            }
        }
        switch (object) {
            case Bytes bytes -> writeRun(TypeCode.STRING, bytes.value(), isShared);
            case SurrogateText text -> writeRun(TypeCode.UNICODE, TextEncoder.encode(text.codePoints()), isShared);
            case Tuple tuple -> writeTuple(tuple, isShared);
            case FrozenSetConst set -> writeItems(TypeCode.FROZENSET, set.elements(), isShared);
            case SetConst set -> writeItems(TypeCode.SET, set.elements(), isShared);
            case ListConst list -> writeItems(TypeCode.LIST, list.items(), isShared);
            case DictConst dict -> writeDict(dict, isShared);
            case CodeObject code -> writeCode(code, isShared);
            default -> throw new IllegalArgumentException("no constant: " + object.getClass());
        }
    }

    private void writeReference(TypeCode type, int reference) {
        writeType(type, false);
        out.writeInt(reference);
    }

    private void writeRun(TypeCode type, byte[] bytes, boolean isShared) {
        writeType(type, isShared);
        out.writeInt(bytes.length);
        out.writeBytes(bytes);
    }

    private void writeText(String text) {
        if (textIsBytes) {
            writeRun(TypeCode.UNICODE, TextEncoder.encode(text.codePoints().toArray()), false);
            return;
        }
        Integer reference = texts.putIfAbsent(text, nextReference);
        if (reference != null) {
            writeReference(TypeCode.REF, reference);
        } else if (isAscii(text)) {
            writeAscii(text, TypeCode.SHORT_ASCII, TypeCode.ASCII);
        } else {
            writeRun(TypeCode.UNICODE, TextEncoder.encode(text.codePoints().toArray()), true);
        }
    }

    /** Writes a text that is to be interned when it is loaded. */
    private void writeName(String name) {
        Integer reference = names.putIfAbsent(name, textIsBytes ? names.size() : nextReference);
        if (reference != null) {
            writeReference(textIsBytes ? TypeCode.STRING_REF : TypeCode.REF, reference);
        } else if (textIsBytes) {
            writeRun(TypeCode.INTERNED, name.getBytes(StandardCharsets.ISO_8859_1), false);
        } else if (isAscii(name)) {
            writeAscii(name, TypeCode.SHORT_ASCII_INTERNED, TypeCode.ASCII_INTERNED);
        } else {
            writeRun(TypeCode.INTERNED, TextEncoder.encode(name.codePoints().toArray()), true);
        }
    }

    private void writeAscii(String text, TypeCode shortType, TypeCode longType) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length < SHORT) {
            writeType(shortType, true);
            out.writeByte(bytes.length);
            out.writeBytes(bytes);
        } else {
            writeRun(longType, bytes, true);
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private void writeTuple(Tuple tuple, boolean isShared) {
        writeTupleHead(tuple.size(), isShared);
        for (Object item : tuple) {
            write(item);
        }
    }

    private void writeTupleHead(int size, boolean isShared) {
        if (size < SHORT && !textIsBytes) {
            writeType(TypeCode.SMALL_TUPLE, isShared);
            out.writeByte(size);
        } else {
            writeType(TypeCode.TUPLE, isShared);
            out.writeInt(size);
        }
    }

    private void writeItems(TypeCode type, Tuple items, boolean isShared) {
        writeType(type, isShared);
        out.writeInt(items.size());
        for (Object item : items) {
            write(item);
        }
    }

    private void writeDict(DictConst dict, boolean isShared) {
        writeType(TypeCode.DICT, isShared);
        for (Object keyOrValue : dict.keysAndValues()) {
            write(keyOrValue);
        }
        writeType(TypeCode.NULL, false);
    }

    private void writeCode(CodeObject code, boolean isShared) {
        writeType(TypeCode.CODE, isShared);
        for (CodeField field : CodeLayouts.of(version)) {
            writeField(code, field);
        }
    }

    private void writeField(CodeObject code, CodeField field) {
        switch (field) {
            case ARG_COUNT -> out.writeInt(code.argCount());
            case POS_ONLY_ARG_COUNT -> out.writeInt(code.posOnlyArgCount());
            case KW_ONLY_ARG_COUNT -> out.writeInt(code.kwOnlyArgCount());
            case N_LOCALS -> out.writeInt(code.nLocals());
            case STACK_SIZE -> out.writeInt(code.stackSize());
            case FLAGS -> out.writeInt(code.flags());
            case CODE -> writeRun(TypeCode.STRING, code.code(), false);
            case CONSTS -> {
                writeTupleHead(code.consts().length, false);
                for (Object constant : code.consts()) {
                    write(constant);
                }
            }
            case NAMES -> writeNames(code.names());
            case VAR_NAMES -> writeNames(code.varNames());
            case FREE_VARS -> writeNames(code.freeVars());
            case CELL_VARS -> writeNames(code.cellVars());
            case LOCALS_PLUS_NAMES -> writeNames(code.localsPlusNames());
            case LOCALS_PLUS_KINDS -> writeRun(TypeCode.STRING, code.localsPlusKinds(), false);
            case FILE_NAME -> writeName(code.fileName());
            case NAME -> writeName(code.name());
            case QUAL_NAME -> writeName(code.qualName());
            case FIRST_LINE -> out.writeInt(code.firstLine());
            case LINE_TABLE -> writeRun(TypeCode.STRING, code.lineTable(), false);
            case EXCEPTION_TABLE -> writeRun(TypeCode.STRING, code.exceptionTable(), false);
        }
    }

    private void writeNames(String[] list) {
        writeTupleHead(list.length, false);
        for (String name : list) {
            writeName(name);
        }
    }
}
