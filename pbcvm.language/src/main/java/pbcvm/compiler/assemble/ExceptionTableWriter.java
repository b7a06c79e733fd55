package pbcvm.compiler.assemble;

import java.util.List;

/** Writes which handler is responsible for which range of code. */
final class ExceptionTableWriter {

    private static final int START_BIT = 0x80;
    private static final int MORE_BIT = 0x40;
    private static final int VALUE_BITS = 0x3F;

    private final ByteSink bytes = new ByteSink();

    private ExceptionTableWriter() {
    }

    static byte[] write(List<Block> order, Target target) {
        ExceptionTableWriter writer = new ExceptionTableWriter();
        Block handler = null;
        int start = 0;
        int offset = 0;
        for (Block block : order) {
            for (Instr instruction : block.instructions) {
                if (instruction.handler != handler) {
                    writer.writeRange(start, offset, handler);
                    start = offset;
                    handler = instruction.handler;
                }
                offset += target.size(instruction);
            }
        }
        writer.writeRange(start, offset, handler);
        return writer.bytes.toByteArray();
    }

    private void writeRange(int start, int end, Block handler) {
        if (handler == null) {
            return;
        }
        int depth = handler.startDepth - (handler.keepsLastOffset ? 2 : 1);
        assert depth >= 0 : handler;
        writeNumber(start, START_BIT);
        writeNumber(end - start, 0);
        writeNumber(handler.offset, 0);
        writeNumber(depth << 1 | (handler.keepsLastOffset ? 1 : 0), 0);
    }

    private void writeNumber(int value, int firstBit) {
        int mark = firstBit;
        for (int shift = 24; shift > 0; shift -= 6) {
            if (value >= 1 << shift) {
                bytes.write(value >> shift & VALUE_BITS | MORE_BIT | mark);
                mark = 0;
            }
        }
        bytes.write(value & VALUE_BITS | mark);
    }
}
