package pbcvm.bytecode;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import pbcvm.code.CodeObject;
import pbcvm.code.ExceptionTable;

/**
 * Prints code objects as the {@code dis} of the CPython that made them does, nested code objects included.
 *
 * <p>Two things in CPython's own output differ from run to run: addresses of code objects (here 0) and the order of
 * elements in constant sets that hold more than numbers and tuples of numbers (here the order of the file).
 */
public final class Disassembler {

    private static final int NAME_WIDTH = 20;
    private static final int OPERAND_WIDTH = 5;
    private static final int LARGE_LINE = 1000;
    private static final int LARGE_OFFSET = 10000;
    private static final String NO_LINE_TEXT = "--";

    private final PrintStream out;
    private final String file;

    public Disassembler(PrintStream out) {
        this(out, null);
    }

    /** @param file name for refusals, may be {@code null} */
    public Disassembler(PrintStream out, String file) {
        this.out = out;
        this.file = file;
    }

    /** Prints a code object and all inside of it, each in the place where CPython's order puts it. */
    public void print(CodeObject code) {
        Deque<CodeObject> waiting = new ArrayDeque<>();
        waiting.push(code);
        ConstantText constants = new ConstantText(code.version());
        while (!waiting.isEmpty()) {
            CodeObject next = waiting.pop();
            if (next != code) {
                line("");
                line("Disassembly of " + constants.of(next) + ":");
            }
            printOne(next);
            for (int i = next.consts().length - 1; i >= 0; i--) {
                if (next.consts()[i] instanceof CodeObject inner) {
                    waiting.push(inner);
                }
            }
        }
    }

    private void printOne(CodeObject code) {
        Listing listing = new Listing(code, file);
        switch (listing.style().layout()) {
            case PYTHON_2 -> printPython2(listing);
            case OFFSETS -> printOffsets(listing);
            case LABELS -> printLabels(listing);
        }
    }

    private void printPython2(Listing listing) {
        for (Listing.Row row : listing.rows()) {
            RawInstruction instruction = row.instruction();
            StringBuilder text = new StringBuilder();
            if (row.line() != null && instruction.offset() > 0) {
                line("");
            }
            text.append(row.line() == null ? "   " : padLeft(row.line().toString(), 3)).append("     ");
            text.append(row.label() > 0 ? ">> " : "   ").append(padLeft("" + instruction.offset(), 4)).append(' ');
            text.append(padRight(instruction.name(), NAME_WIDTH));
            if (instruction.hasOperand()) {
                String operand = instruction.operand() + (instruction.isPrefixed() ? "L" : "");
                text.append(' ').append(padLeft(operand, OPERAND_WIDTH));
                String detail = row.detail().startsWith("to ") && instruction.isPrefixed() ? row.detail() + "L"
                        : row.detail();
                text.append(hasDetail(row) ? " (" + detail + ")" : "");
            }
            line(text.toString());
        }
    }

    /** Python 2 puts empty names into parentheses too. */
    private static boolean hasDetail(Listing.Row row) {
        return !row.detail().isEmpty() || switch (row.instruction().opcode()) {
            case null -> false;
            case Opcode opcode -> opcode.operand() == Operand.NAME || opcode.operand() == Operand.LOCAL;
        };
    }

    private void printOffsets(Listing listing) {
        int lineWidth = lineWidth(listing);
        int lastOffset = listing.code().code().length - 2;
        int offsetWidth = listing.style().fitsWidths() && lastOffset >= LARGE_OFFSET ? ("" + lastOffset).length() : 4;
        for (Listing.Row row : listing.rows()) {
            RawInstruction instruction = row.instruction();
            StringBuilder text = new StringBuilder();
            startLine(row, lineWidth, text);
            text.append("    ").append(row.label() > 0 ? ">> " : "   ");
            text.append(padLeft("" + instruction.offset(), offsetWidth)).append(' ');
            text.append(padRight(instruction.name(), NAME_WIDTH));
            if (instruction.hasOperand()) {
                text.append(' ').append(padLeft("" + instruction.operand(), OPERAND_WIDTH));
                text.append(row.detail().isEmpty() ? "" : " (" + row.detail() + ")");
            }
            line(stripRight(text));
        }
        if (!listing.handlers().isEmpty()) {
            line("ExceptionTable:");
            for (ExceptionTable.Entry entry : listing.handlers()) {
                line("  " + entry.start() + " to " + (entry.end() - 2) + " -> " + entry.target() + depth(entry));
            }
        }
    }

    private static String depth(ExceptionTable.Entry entry) {
        return " [" + entry.depth() + "]" + (entry.lasti() ? " lasti" : "");
    }

    private void startLine(Listing.Row row, int lineWidth, StringBuilder text) {
        if (lineWidth == 0) {
            return;
        }
        if (row.line() != null && row.instruction().offset() > 0) {
            line("");
        }
        String number = row.line() == null ? "" : row.line() == Listing.NO_LINE ? NO_LINE_TEXT : row.line().toString();
        text.append(padLeft(number, lineWidth)).append(' ');
    }

    private static int lineWidth(Listing listing) {
        int max = Integer.MIN_VALUE;
        for (int line : listing.lineStarts().values()) {
            max = Math.max(max, line);
        }
        if (max <= 0 && listing.style().unmarkedLines() || listing.lineStarts().isEmpty()) {
            return listing.style().mayLackLines() ? 0 : 3;
        }
        int width = listing.style().fitsWidths() && max >= LARGE_LINE ? ("" + max).length() : 3;
        boolean marksNoLine = listing.lineStarts().containsValue(Listing.NO_LINE) && listing.style().unmarkedLines();
        return marksNoLine ? Math.max(width, NO_LINE_TEXT.length() + 2) : width;
    }

    private void printLabels(Listing listing) {
        int lineWidth = lineWidth(listing);
        int labelWidth = 4 + ("" + listing.labels().size()).length();
        for (Listing.Row row : listing.rows()) {
            RawInstruction instruction = row.instruction();
            StringBuilder text = new StringBuilder();
            startLine(row, lineWidth, text);
            text.append(padLeft(row.label() > 0 ? "L" + row.label() + ":" : "", labelWidth)).append("     ");
            text.append(padRight(instruction.name(), NAME_WIDTH));
            if (instruction.hasOperand()) {
                int excess = Math.max(0, instruction.name().length() - NAME_WIDTH);
                text.append(' ').append(padLeft("" + instruction.operand(), OPERAND_WIDTH - excess));
                text.append(row.detail().isEmpty() ? "" : " (" + row.detail() + ")");
            }
            line(stripRight(text));
        }
        if (!listing.handlers().isEmpty()) {
            line("ExceptionTable:");
            for (ExceptionTable.Entry entry : listing.handlers()) {
                line("  L" + listing.labels().get(entry.start()) + " to L" + listing.labels().get(entry.end())
                        + " -> L" + listing.labels().get(entry.target()) + depth(entry));
            }
        }
    }

    private void line(String text) {
        out.print(text);
        out.print('\n');
    }

    private static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Cuts what Python counts as white space off the end, for a detail always ends with a parenthesis. */
    private static String stripRight(StringBuilder text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }
}
