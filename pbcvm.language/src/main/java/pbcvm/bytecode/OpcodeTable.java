package pbcvm.bytecode;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The opcodes of one version: their numbers, operand codings and cache sizes.
 *
 * <p>Invariants: immutable; a number has at most one opcode and an opcode at most one number.
 */
public final class OpcodeTable {

    private final Opcode[] byNumber;
    private final int[] numbers;
    private final int[] caches;
    private final Map<Opcode, Operand> operands;
    private final Coding coding;

    private OpcodeTable(Change change) {
        byNumber = change.byNumber;
        numbers = new int[Opcode.values().length];
        Arrays.fill(numbers, -1);
        for (int number = 0; number < byNumber.length; number++) {
            if (byNumber[number] != null) {
                numbers[byNumber[number].ordinal()] = number;
            }
        }
        caches = change.caches;
        operands = change.operands;
        coding = change.coding;
    }

    /** Starts the first table of all. */
    public static Change first(Coding coding) {
        return new Change(coding);
    }

    /** Starts the table of the next version. */
    public Change change() {
        Change change = new Change(coding);
        System.arraycopy(byNumber, 0, change.byNumber, 0, byNumber.length);
        System.arraycopy(caches, 0, change.caches, 0, caches.length);
        change.operands.putAll(operands);
        return change;
    }

    /** The opcode with this number, {@code null} when there is none. */
    public Opcode opcode(int number) {
        return byNumber[number];
    }

    /** The number of an opcode, -1 when this version lacks it. */
    public int number(Opcode opcode) {
        return numbers[opcode.ordinal()];
    }

    public boolean contains(Opcode opcode) {
        return number(opcode) >= 0;
    }

    /** What the operand of this opcode means in this version. */
    public Operand operand(Opcode opcode) {
        return operands.getOrDefault(opcode, opcode.operand());
    }

    /** Number of code units that follow the instruction as its cache. */
    public int cacheUnits(Opcode opcode) {
        return caches[opcode.ordinal()];
    }

    public Coding coding() {
        return coding;
    }

    /** A table in the making: the one before it, changed step by step. */
    public static final class Change {

        private final Opcode[] byNumber = new Opcode[256];
        private final int[] caches = new int[Opcode.values().length];
        private final Map<Opcode, Operand> operands = new EnumMap<>(Opcode.class);
        private Coding coding;

        private Change(Coding coding) {
            this.coding = coding;
        }

        public Change coding(Coding newCoding) {
            coding = newCoding;
            return this;
        }

        /** Gives opcodes their numbers, counting up from the first. */
        public Change put(int number, Opcode... opcodes) {
            for (Opcode opcode : opcodes) {
                if (byNumber[number] != null) {
                    throw new IllegalStateException(number + " is " + byNumber[number]);
                }
                byNumber[number++] = opcode;
            }
            return this;
        }

        public Change drop(Opcode... opcodes) {
            for (Opcode opcode : opcodes) {
                int number = Arrays.asList(byNumber).indexOf(opcode);
                if (number < 0) {
                    throw new IllegalStateException("nothing to drop: " + opcode);
                }
                byNumber[number] = null;
                caches[opcode.ordinal()] = 0;
            }
            return this;
        }

        /** Takes away all numbers, keeping operand codings and caches, for a version that numbers anew. */
        public Change dropNumbers() {
            Arrays.fill(byNumber, null);
            return this;
        }

        public Change operand(Opcode opcode, Operand operand) {
            operands.put(opcode, operand);
            return this;
        }

        public Change cache(int units, Opcode... opcodes) {
            for (Opcode opcode : opcodes) {
                caches[opcode.ordinal()] = units;
            }
            return this;
        }

        public OpcodeTable done() {
            return new OpcodeTable(this);
        }
    }
}
