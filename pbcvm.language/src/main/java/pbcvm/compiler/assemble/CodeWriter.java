package pbcvm.compiler.assemble;

import java.util.List;

/** Writes instructions as bytes, with their prefixes and empty caches. */
final class CodeWriter {

    private CodeWriter() {
    }

    static byte[] write(List<Block> order, Target target) {
        ByteSink bytes = new ByteSink();
        for (Block block : order) {
            for (Instr instruction : block.instructions) {
                write(instruction, target, bytes);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Instr instruction, Target target, ByteSink bytes) {
        int argument = target.argument(instruction);
        int caches = target.caches(instruction.op);
        int prefixes = target.size(instruction) - caches - 1;
        for (int shift = 8 * prefixes; shift > 0; shift -= 8) {
            bytes.write(target.extendedArgument());
            bytes.write(argument >>> shift);
        }
        bytes.write(target.number(instruction.op));
        bytes.write(argument);
        bytes.writeZeros(2 * caches);
    }
}
