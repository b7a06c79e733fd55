package pbcvm.flow;

import java.util.Random;
import pbcvm.bytecode.OpcodeTable;
import pbcvm.bytecode.OpcodeTables;
import pbcvm.code.CodeFields;
import pbcvm.code.CodeObject;
import pbcvm.pyc.PycFile;

/** Damages pyc files in ways that are meant to come close to what is still accepted. */
final class PycMutator {

    private final Random random;

    PycMutator(long seed) {
        random = new Random(seed);
    }

    byte[] mutate(byte[] original) {
        return switch (random.nextInt(10)) {
            case 0 -> truncated(original);
            case 1, 2 -> withRandomBytes(original);
            case 3 -> withInterestingSize(original);
            default -> withDamagedCode(original);
        };
    }

    private byte[] truncated(byte[] original) {
        return java.util.Arrays.copyOf(original, random.nextInt(original.length));
    }

    private byte[] withRandomBytes(byte[] original) {
        byte[] bytes = original.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] withInterestingSize(byte[] original) {
        byte[] bytes = original.clone();
        int[] sizes = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x7FFFFF, 1 << 16, bytes.length, 0};
        int size = sizes[random.nextInt(sizes.length)];
        int at = random.nextInt(bytes.length - 4);
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (size >> 8 * i);
        }
        return bytes;
    }

    private byte[] withDamagedCode(byte[] original) {
        PycFile file = PycFile.read(original, "original");
        CodeObject code = file.code();
        for (int i = random.nextInt(3); i >= 0; i--) {
            code = damageSomewhere(code);
        }
        return new PycFile(file.header(), code).toBytes();
    }

    /** Changes the code object or one inside of it. */
    private CodeObject damageSomewhere(CodeObject code) {
        CodeFields fields = code.toFields();
        int[] inner = java.util.stream.IntStream.range(0, fields.consts.length)
                .filter(i -> code.consts()[i] instanceof CodeObject).toArray();
        if (inner.length > 0 && random.nextInt(4) > 0) {
            int at = inner[random.nextInt(inner.length)];
            fields.consts = fields.consts.clone();
            fields.consts[at] = damageSomewhere((CodeObject) fields.consts[at]);
        } else {
            damage(fields);
        }
        return new CodeObject(fields);
    }

    private void damage(CodeFields fields) {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> fields.code = withOtherOpcode(fields);
            case 3, 4, 5 -> fields.code = withOtherOperand(fields);
            case 6 -> fields.lineTable = withOtherByte(fields.lineTable);
            case 7 -> fields.exceptionTable = withOtherByte(fields.exceptionTable);
            case 8 -> damageConstants(fields);
            case 9 -> fields.stackSize = Math.max(0, fields.stackSize + random.nextInt(7) - 4);
            case 10 -> fields.flags ^= 1 << random.nextInt(10);
            default -> damageParameters(fields);
        }
    }

    private byte[] withOtherOpcode(CodeFields fields) {
        OpcodeTable table = OpcodeTables.of(fields.version);
        byte[] code = fields.code.clone();
        int at = instructionOffset(fields);
        int number = random.nextInt(256);
        while (table.opcode(number) == null) {
            number = random.nextInt(256);
        }
        code[at] = (byte) number;
        return code;
    }

    private int instructionOffset(CodeFields fields) {
        int at = random.nextInt(fields.code.length);
        return OpcodeTables.of(fields.version).coding().isWide() ? at & ~1 : at;
    }

    private byte[] withOtherOperand(CodeFields fields) {
        byte[] code = fields.code.clone();
        int at = Math.min(instructionOffset(fields) + 1, code.length - 1);
        code[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : code[at] + random.nextInt(5) - 2);
        return code;
    }

    private byte[] withOtherByte(byte[] table) {
        if (table.length == 0) {
            return new byte[]{(byte) random.nextInt(256), (byte) random.nextInt(256)};
        }
        byte[] other = table.clone();
        other[random.nextInt(table.length)] = (byte) random.nextInt(256);
        return random.nextInt(8) == 0 ? java.util.Arrays.copyOf(other, random.nextInt(table.length)) : other;
    }

    private void damageConstants(CodeFields fields) {
        if (fields.consts.length > 1) {
            fields.consts = fields.consts.clone();
            int one = random.nextInt(fields.consts.length);
            int other = random.nextInt(fields.consts.length);
            Object constant = fields.consts[one];
            fields.consts[one] = fields.consts[other];
            fields.consts[other] = constant;
        }
        if (random.nextInt(4) == 0 && fields.names.length > 0) {
            fields.names = java.util.Arrays.copyOf(fields.names, random.nextInt(fields.names.length));
        }
    }

    private void damageParameters(CodeFields fields) {
        switch (random.nextInt(4)) {
            case 0 -> fields.argCount += random.nextInt(3);
            case 1 -> fields.kwOnlyArgCount += random.nextInt(3);
            case 2 -> fields.firstLine += random.nextInt(2000) - 1000;
            default -> {
                if (fields.localsPlusKinds.length > 0) {
                    fields.localsPlusKinds = fields.localsPlusKinds.clone();
                    fields.localsPlusKinds[random.nextInt(fields.localsPlusKinds.length)] = (byte) random.nextInt(256);
                }
            }
        }
    }
}
