package pbcvm.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import pbcvm.code.CodeObject;
import pbcvm.code.ExceptionTable;
import pbcvm.code.LineTable;
import pbcvm.code.MalformedCodeException;

/** What there is to print about one code object, before it is laid out. */
final class Listing {

    /** A line starts here, but none that the source has. */
    static final int NO_LINE = -1;

    /**
     * One instruction.
     *
     * @param line the line that starts here, {@code null} if none does
     * @param label number of the label in front of it, 0 if nothing leads here
     * @param detail the operand spelled out, may be empty
     */
    record Row(RawInstruction instruction, Integer line, int label, String detail) {
    }

    private final CodeObject code;
    private final DisStyle style;
    private final Map<Integer, Integer> lineStarts = new HashMap<>();
    private final Map<Integer, Integer> labels = new HashMap<>();
    private final List<ExceptionTable.Entry> handlers;
    private final LineTable lines;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param file name for refusals, may be {@code null}
     * @throws MalformedCodeException if the line table or the exception table is damaged; other damage is shown
     */
    Listing(CodeObject code, String file) {
        this.code = code;
        style = DisStyle.of(code.version());
        try {
            handlers = ExceptionTable.parse(code.exceptionTable());
            lines = LineTable.of(code);
        } catch (IllegalArgumentException damaged) {
            throw (MalformedCodeException) new MalformedCodeException(file, code.qualName(), -1, damaged.getMessage())
                    .initCause(damaged);
        }
        List<RawInstruction> instructions = RawInstruction.scan(code);
        findLineStarts();
        findLabels(instructions);
        OperandText operands = new OperandText(code, labels);
        for (RawInstruction instruction : instructions) {
            int offset = instruction.offset();
            rows.add(new Row(instruction, lineStarts.get(offset), labels.getOrDefault(offset, 0),
                    operands.of(instruction)));
        }
    }

    private void findLineStarts() {
        Integer last = null;
        for (LineTable.Range range : lines.ranges()) {
            int line = range.position().line();
            boolean isShown = line != NO_LINE || style.unmarkedLines();
            if (isShown && (last == null || line != last)) {
                lineStarts.put(range.start(), line);
                last = line;
            }
        }
    }

    private void findLabels(List<RawInstruction> instructions) {
        OpcodeTable table = OpcodeTables.of(code.version());
        boolean ignoresPrefixes = style.layout() == DisStyle.Layout.PYTHON_2;
        TreeSet<Integer> offsets = new TreeSet<>();
        for (RawInstruction instruction : instructions) {
            long operand = instruction.operand();
            long target = instruction.target(table, ignoresPrefixes ? operand & 0xFFFF : operand);
            if (target >= 0) {
                offsets.add((int) target);
            }
        }
        for (ExceptionTable.Entry handler : handlers) {
            if (style.layout() == DisStyle.Layout.LABELS) {
                offsets.add(handler.start());
                offsets.add(handler.end());
            }
            if (handler.start() < handler.end() || style.layout() == DisStyle.Layout.LABELS) {
                offsets.add(handler.target());
            }
        }
        for (int offset : offsets) {
            labels.put(offset, labels.size() + 1);
        }
    }

    CodeObject code() {
        return code;
    }

    DisStyle style() {
        return style;
    }

    List<Row> rows() {
        return rows;
    }

    LineTable lines() {
        return lines;
    }

    List<ExceptionTable.Entry> handlers() {
        return handlers;
    }

    /** Line by offset, {@link #NO_LINE} for the start of a stretch without one. */
    Map<Integer, Integer> lineStarts() {
        return lineStarts;
    }

    /** Number of the label at an offset, in ascending order from 1. */
    Map<Integer, Integer> labels() {
        return labels;
    }
}
