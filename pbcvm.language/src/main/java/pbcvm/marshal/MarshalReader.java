package pbcvm.marshal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import pbcvm.code.Bytes;
import pbcvm.code.CodeObject;
import pbcvm.code.Complex;
import pbcvm.code.DictConst;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.ListConst;
import pbcvm.code.LongInt;
import pbcvm.code.MalformedCodeException;
import pbcvm.code.SetConst;
import pbcvm.code.Singleton;
import pbcvm.code.Tuple;
import pbcvm.version.PythonVersion;

/**
 * Reads marshalled objects of one version.
 *
 * <p>Invariants: memory grows with the bytes consumed, never with a size that the data claims; no object contains
 * itself; the weight of a result (all objects below it, shared ones counted each time) is bounded, and so is its depth.
 */
public final class MarshalReader {

    /** How deep objects may be nested, as in CPython. */
    static final int MAX_DEPTH = 2000;

    private static final int FREE_WEIGHT = 1_000_000;
    private static final int WEIGHT_PER_BYTE = 64;

    private final ByteReader in;
    private final PythonVersion version;
    private final boolean textIsBytes;
    private final long maxWeight;
    private final RefTable refs = new RefTable();
    private final RefTable internedStrings = new RefTable();
    private final Map<CodeObject, Integer> codeWeights = new IdentityHashMap<>();
    private int depth;

    /** @param file name for refusals, may be {@code null} */
    public MarshalReader(byte[] data, int start, PythonVersion version, String file) {
        this.in = new ByteReader(data, start, data.length, file);
        this.version = version;
        this.textIsBytes = pbcvm.version.VersionRange.PYTHON_2.contains(version);
        this.maxWeight = FREE_WEIGHT + (long) WEIGHT_PER_BYTE * (data.length - start);
    }

    /** Offset of the first byte not read yet. */
    public int position() {
        return in.position();
    }

    /** Reads one object, which may not be marshal's null. */
    public Object read() {
        Object object = readAny();
        if (object == Singleton.NULL) {
            throw in.error("a null object stands where a value is needed");
        }
        return object;
    }

    private Object readAny() {
        if (++depth > MAX_DEPTH) {
            throw in.error("objects are nested more than " + MAX_DEPTH + " deep");
        }
        int letter = in.readByte();
        boolean isShared = !textIsBytes && (letter & TypeCode.FLAG_REF) != 0;
        TypeCode type = TypeCode.of(isShared ? letter & ~TypeCode.FLAG_REF : letter, version);
        if (type == null) {
            throw in.error("unknown type code " + letter);
        }
        int index = isShared && type != TypeCode.REF ? refs.reserve() : -1;
        Object object = isContainer(type) ? readContainer(type) : readAtom(type);
        if (index >= 0) {
            refs.fill(index, object);
        }
        depth--;
        return object;
    }

    private static boolean isContainer(TypeCode type) {
        return switch (type) {
            case TUPLE, SMALL_TUPLE, LIST, SET, FROZENSET, DICT, CODE -> true;
            default -> false;
        };
    }

    private Object readContainer(TypeCode type) {
        return switch (type) {
            case TUPLE -> readItems(in.readSize(1));
            case SMALL_TUPLE -> readItems(in.readByte());
            case LIST -> new ListConst(readItems(in.readSize(1)));
            case SET -> new SetConst(readItems(in.readSize(1)));
            case FROZENSET -> new FrozenSetConst(readItems(in.readSize(1)));
            case DICT -> readDict();
            default -> readCode();
        };
    }

    private Object readAtom(TypeCode type) {
        return switch (type) {
            case NULL -> Singleton.NULL;
            case NONE -> Singleton.NONE;
            case FALSE -> Boolean.FALSE;
            case TRUE -> Boolean.TRUE;
            case STOP_ITERATION -> Singleton.STOP_ITERATION;
            case ELLIPSIS -> Singleton.ELLIPSIS;
            case INT -> (long) in.readInt();
            case INT64 -> in.readLong();
            case FLOAT -> readDecimal();
            case BINARY_FLOAT -> Double.longBitsToDouble(in.readLong());
            case COMPLEX -> new Complex(readDecimal(), readDecimal());
            case BINARY_COMPLEX -> new Complex(Double.longBitsToDouble(in.readLong()),
                    Double.longBitsToDouble(in.readLong()));
            case LONG -> readBigInt();
            case STRING -> new Bytes(in.readBytes(in.readSize(1)));
            case INTERNED -> readInterned();
            case UNICODE -> readText();
            case ASCII, ASCII_INTERNED -> readLatin(in.readSize(1));
            case SHORT_ASCII, SHORT_ASCII_INTERNED -> readLatin(in.readByte());
            case REF -> resolve(refs);
            case STRING_REF -> resolve(internedStrings);
            default -> throw new AssertionError(type);
        };
    }

    private Object resolve(RefTable table) {
        int index = in.readInt();
        if (!table.contains(index)) {
            throw in.error("reference " + index + " to an object that does not exist");
        }
        if (!table.isComplete(index)) {
            throw in.error("reference " + index + " to an object that contains it");
        }
        return table.get(index);
    }

    private double readDecimal() {
        String text = new String(in.readBytes(in.readByte()), StandardCharsets.ISO_8859_1);
        try {
            return DecimalText.parse(text);
        } catch (NumberFormatException notANumber) {
            throw (MalformedCodeException) in.error("'" + text + "' is no float").initCause(notANumber);
        }
    }

    private Object readBigInt() {
        int signedCount = in.readInt();
        int count = Math.abs(signedCount);
        if (count < 0 || 2L * count > in.remaining()) {
            throw in.error("size " + signedCount + " is beyond the end of the data");
        }
        int[] digits = new int[count];
        for (int i = 0; i < count; i++) {
            digits[i] = in.readShort();
            if (digits[i] < 0 || digits[i] > DigitCodec.MAX_DIGIT) {
                throw in.error("a digit of an integer is out of range");
            }
        }
        if (count > 0 && digits[count - 1] == 0) {
            throw in.error("an integer has a leading zero digit");
        }
        BigInteger value = DigitCodec.toBigInteger(digits, signedCount < 0);
        if (textIsBytes) {
            return new LongInt(value);
        }
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
    }

    private Object readInterned() {
        if (!textIsBytes) {
            return readText();
        }
        Bytes string = new Bytes(in.readBytes(in.readSize(1)));
        internedStrings.add(string);
        return string;
    }

    private Object readText() {
        Object text = TextDecoder.decode(in.readBytes(in.readSize(1)));
        if (text == null) {
            throw in.error("text is no UTF-8");
        }
        return text;
    }

    private String readLatin(int size) {
        return new String(in.readBytes(size), StandardCharsets.ISO_8859_1);
    }

    private Tuple readItems(int count) {
        if (count == 0) {
            return Tuple.EMPTY;
        }
        List<Object> items = new ArrayList<>(Math.min(count, 16));
        long weight = 0;
        for (int i = 0; i < count; i++) {
            Object item = read();
            items.add(item);
            weight += 1 + weightOf(item);
        }
        return new Tuple(items.toArray(), checkWeight(weight));
    }

    private DictConst readDict() {
        List<Object> items = new ArrayList<>();
        long weight = 0;
        for (Object key = readAny(); key != Singleton.NULL; key = readAny()) {
            Object value = read();
            items.add(key);
            items.add(value);
            weight += 2 + weightOf(key) + weightOf(value);
        }
        return new DictConst(new Tuple(items.toArray(), checkWeight(weight)));
    }

    private CodeObject readCode() {
        CodeReader reader = new CodeReader(this, in, version);
        CodeObject code = reader.read();
        codeWeights.put(code, checkWeight(reader.weight()));
        return code;
    }

    /** The number of objects below this one. */
    int weightOf(Object object) {
        return switch (object) {
            case Tuple tuple -> tuple.weight();
            case ListConst list -> list.items().weight();
            case SetConst set -> set.elements().weight();
            case FrozenSetConst set -> set.elements().weight();
            case DictConst dict -> dict.keysAndValues().weight();
            case CodeObject code -> codeWeights.get(code);
            default -> 0;
        };
    }

    private int checkWeight(long weight) {
        if (weight > maxWeight) {
            throw in.error("shared objects unfold to more than " + maxWeight + " objects");
        }
        return (int) Math.min(weight, Integer.MAX_VALUE);
    }
}
