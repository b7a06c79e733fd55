package pbcvm.bytecode;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import pbcvm.code.CodeObject;
import pbcvm.code.ExceptionTable;
import pbcvm.code.LineTable;
import pbcvm.code.Position;

/**
 * Prints code objects as JSON: an array in which every code object stands before those inside of it and names its
 * parent by index. Text that no Unicode encoding can hold is written with escapes.
 */
public final class JsonDisassembler {

    private final PrintStream out;
    private final String file;

    public JsonDisassembler(PrintStream out) {
        this(out, null);
    }

    /** @param file name for refusals, may be {@code null} */
    public JsonDisassembler(PrintStream out, String file) {
        this.out = out;
        this.file = file;
    }

    /** A code object that waits to be printed. */
    private record Waiting(CodeObject code, int parent) {
    }

    public void print(CodeObject code) {
        List<Waiting> stack = new ArrayList<>();
        stack.add(new Waiting(code, -1));
        int index = 0;
        out.print("[");
        while (!stack.isEmpty()) {
            Waiting next = stack.removeLast();
            out.print(index == 0 ? "\n" : ",\n");
            printOne(next);
            for (int i = next.code.consts().length - 1; i >= 0; i--) {
                if (next.code.consts()[i] instanceof CodeObject inner) {
                    stack.add(new Waiting(inner, index));
                }
            }
            index++;
        }
        out.print("\n]\n");
    }

    private void printOne(Waiting waiting) {
        CodeObject code = waiting.code;
        Listing listing = new Listing(code, file);
        out.print(" {\"name\": " + quote(code.name()) + ", \"qualname\": " + quote(code.qualName()) + ", \"parent\": "
                + (waiting.parent < 0 ? "null" : waiting.parent) + ",\n");
        out.print("  \"file\": " + quote(code.fileName()) + ", \"first_line\": " + code.firstLine()
                + ", \"version\": \"" + code.version() + "\",\n");
        out.print("  \"instructions\": [");
        String separator = "\n";
        LineTable lines = listing.lines();
        for (Listing.Row row : listing.rows()) {
            out.print(separator);
            printRow(listing, row, lines.positionAt(row.instruction().offset()));
            separator = ",\n";
        }
        out.print("],\n  \"exception_table\": [");
        separator = "\n";
        for (ExceptionTable.Entry entry : listing.handlers()) {
            out.print(separator + "   {\"start\": " + entry.start() + ", \"end\": " + entry.end() + ", \"target\": "
                    + entry.target() + ", \"depth\": " + entry.depth() + ", \"lasti\": " + entry.lasti() + "}");
            separator = ",\n";
        }
        out.print("]}");
    }

    private void printRow(Listing listing, Listing.Row row, Position position) {
        RawInstruction instruction = row.instruction();
        StringBuilder text = new StringBuilder("   {\"offset\": ").append(instruction.offset());
        text.append(", \"opname\": ").append(quote(instruction.name()));
        text.append(", \"opcode\": ").append(instruction.number());
        text.append(", \"arg\": ").append(instruction.hasOperand() ? "" + instruction.operand() : "null");
        text.append(", \"argrepr\": ").append(quote(row.detail()));
        long target = instruction.target(OpcodeTables.of(listing.code().version()));
        text.append(", \"target\": ").append(target < 0 ? "null" : "" + target);
        text.append(", \"is_jump_target\": ").append(row.label() > 0);
        text.append(", \"starts_line\": ").append(row.line() != null && row.line() >= 0);
        text.append(", \"line\": ").append(number(position.line()));
        text.append(", \"end_line\": ").append(number(position.endLine()));
        text.append(", \"column\": ").append(number(position.column()));
        text.append(", \"end_column\": ").append(number(position.endColumn())).append('}');
        out.print(text);
    }

    private static String number(int value) {
        return value < 0 ? "null" : "" + value;
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
