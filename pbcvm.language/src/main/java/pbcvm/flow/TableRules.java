package pbcvm.flow;

import java.util.List;
import pbcvm.bytecode.OpcodeTables;
import pbcvm.code.CodeObject;
import pbcvm.code.ExceptionTable;
import pbcvm.code.LineTable;

/** Whether the line table and the exception table of a code object fit its bytecode. */
final class TableRules {

    private final CodeObject code;
    private final InstructionMap map;
    private final Refusal refusal;

    TableRules(CodeObject code, InstructionMap map, Refusal refusal) {
        this.code = code;
        this.map = map;
        this.refusal = refusal;
    }

    void checkLines() {
        try {
            for (LineTable.Range range : LineTable.of(code).ranges()) {
                if (range.position().line() < -1) {
                    throw refusal.at(range.start(), "a line number is negative");
                }
                if (range.end() > code.code().length && range.position().endColumn() >= 0) {
                    throw refusal.at(range.start(), "the line table goes beyond the end of the code");
                }
            }
        } catch (IllegalArgumentException damaged) {
            throw (RuntimeException) refusal.of(damaged.getMessage()).initCause(damaged);
        }
    }

    List<ExceptionTable.Entry> checkHandlers() {
        List<ExceptionTable.Entry> handlers = parse();
        int end = 0;
        for (ExceptionTable.Entry handler : handlers) {
            if (handler.start() < end || handler.end() <= handler.start()) {
                throw refusal.at(handler.start(), "entries of the exception table are not in order");
            }
            end = handler.end();
            int length = code.code().length;
            boolean isAtInstructions = map.indexAt(handler.start()) >= 0 && end <= length
                    && (end == length || map.indexAt(end) >= 0) && map.indexAt(handler.target()) >= 0;
            if (!isAtInstructions) {
                throw refusal.at(handler.start(), "an entry of the exception table does not lie at instructions");
            }
            if (handler.depth() > code.stackSize()) {
                throw refusal.at(handler.start(), "a handler needs a deeper stack than declared");
            }
            map.markTarget(map.indexAt(handler.target()));
            map.markTarget(map.indexAt(handler.start()));
        }
        return handlers;
    }

    private List<ExceptionTable.Entry> parse() {
        if (code.exceptionTable().length > 0 && !OpcodeTables.of(code.version()).coding().isWide()) {
            throw refusal.of("this version has no exception table");
        }
        try {
            return ExceptionTable.parse(code.exceptionTable());
        } catch (IllegalArgumentException damaged) {
            throw (RuntimeException) refusal.of(damaged.getMessage()).initCause(damaged);
        }
    }
}
