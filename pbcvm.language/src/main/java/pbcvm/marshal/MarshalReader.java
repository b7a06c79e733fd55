package pbcvm.marshal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
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
import pbcvm.version.VersionRange;

/**
 * Reads marshalled objects of one version.
 *
 * <p>Invariants: memory grows with the bytes consumed, never with a size that the data claims; no object contains
 * itself; the weight of a result (all objects below it, shared ones counted each time) is bounded, and so is its depth.
 */
public final class MarshalReader {

    /** How deep objects may be nested, as in CPython. */
    static final int MAX_DEPTH = 2000;

    /** How deep tuples may be nested in one constant; no source can nest them deeper than 200. */
    static final int MAX_CONSTANT_DEPTH = 256;

    private static final int FREE_WEIGHT = 1_000_000;
    private static final int WEIGHT_PER_BYTE = 64;

    private final ByteReader in;
    private final PythonVersion version;
    private final boolean textIsBytes;
    private final long maxWeight;
    private final RefTable refs = new RefTable();
    private final RefTable internedStrings = new RefTable();
    private final Map<CodeObject, Long> codeWeights = new IdentityHashMap<>();

    /** @param file name for refusals, may be {@code null} */
    public MarshalReader(byte[] data, int start, PythonVersion version, String file) {
        this.in = new ByteReader(data, start, data.length, file);
        this.version = version;
        this.textIsBytes = VersionRange.PYTHON_2.contains(version);
        this.maxWeight = Math.min(Integer.MAX_VALUE, FREE_WEIGHT + (long) WEIGHT_PER_BYTE * (data.length - start));
    }

    /** Offset of the first byte not read yet. */
    public int position() {
        return in.position();
    }

    /** Reads one object, which may not be marshal's null. */
    public Object read() {
        Deque<Open> open = new ArrayDeque<>();
        while (true) {
            Object object = readPart(open);
            while (object != null) {
                if (open.isEmpty()) {
                    return checkNotNull(object, null);
                }
                Partial around = open.peek().partial;
                around.accept(checkNotNull(object, around), weightOf(object));
                object = finishIfComplete(open);
            }
        }
    }

    /** An object being read, the reference number it will have (-1 for none), and its depth inside of one constant. */
    private record Open(Partial partial, int reference, int nesting) {
    }

    /** Reads an atom, or opens a container; returns what is complete, {@code null} if nothing is. */
    private Object readPart(Deque<Open> open) {
        int letter = in.readByte();
        boolean isShared = !textIsBytes && (letter & TypeCode.FLAG_REF) != 0;
        TypeCode type = TypeCode.of(isShared ? letter & ~TypeCode.FLAG_REF : letter, version);
        if (type == null) {
            throw in.error("unknown type code " + letter);
        }
        int reference = isShared && type != TypeCode.REF ? refs.reserve() : -1;
        Partial partial = openContainer(type);
        if (partial == null) {
            Object atom = readAtom(type);
            if (reference >= 0) {
                refs.fill(reference, atom);
            }
            return atom;
        }
        boolean isConstant = !open.isEmpty() && !(open.peek().partial instanceof PartialCode);
        int nesting = isConstant ? open.peek().nesting + 1 : 1;
        if (open.size() >= MAX_DEPTH || nesting > MAX_CONSTANT_DEPTH) {
            throw in.error("objects are nested more than " + Math.min(nesting, MAX_DEPTH) + " deep");
        }
        open.push(new Open(partial, reference, nesting));
        return finishIfComplete(open);
    }

    private Object finishIfComplete(Deque<Open> open) {
        Open top = open.peek();
        if (top.partial.weight() > maxWeight) {
            throw in.error("shared objects unfold to more than " + maxWeight + " objects");
        }
        if (top.partial.needsMore()) {
            return null;
        }
        open.pop();
        Object object = top.partial.finish();
        if (top.reference >= 0) {
            refs.fill(top.reference, object);
        }
        if (object instanceof CodeObject code) {
            codeWeights.put(code, top.partial.weight());
        }
        return object;
    }

    private Object checkNotNull(Object object, Partial around) {
        if (object == Singleton.NULL && (around == null || !around.takesNull())) {
            throw in.error("a null object stands where a value is needed");
        }
        return object;
    }

    private Partial openContainer(TypeCode type) {
        return switch (type) {
            case TUPLE, LIST, SET, FROZENSET -> new PartialItems(type, in.readSize(1));
            case SMALL_TUPLE -> new PartialItems(type, in.readByte());
            case DICT -> new PartialDict();
            case CODE -> new PartialCode(in, version);
            default -> null;
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
            throw (MalformedCodeException) in.error("a float is not written as a number").initCause(notANumber);
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

    /** The number of objects below this one. No pattern switch: its first use costs more than reading a file. */
    private long weightOf(Object object) {
        if (object instanceof Tuple tuple) {
            return tuple.weight();
        }
        if (object instanceof CodeObject code) {
            return codeWeights.get(code);
        }
        if (object instanceof ListConst list) {
            return list.items().weight();
        }
        if (object instanceof SetConst set) {
            return set.elements().weight();
        }
        if (object instanceof FrozenSetConst set) {
            return set.elements().weight();
        }
        return object instanceof DictConst dict ? dict.keysAndValues().weight() : 0;
    }
}
