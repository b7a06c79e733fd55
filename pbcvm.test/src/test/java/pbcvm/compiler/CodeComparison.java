package pbcvm.compiler;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import pbcvm.code.CodeObject;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.Tuple;
import pbcvm.compiler.optimize.ConstantSets;

/** Compares code objects field by field, with all code objects among their constants. */
final class CodeComparison {

    private static final Map<String, Function<CodeObject, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("name", CodeObject::name);
        FIELDS.put("qualname", CodeObject::qualName);
        FIELDS.put("filename", CodeObject::fileName);
        FIELDS.put("firstlineno", CodeObject::firstLine);
        FIELDS.put("flags", CodeObject::flags);
        FIELDS.put("argcounts", code -> Arrays.asList(code.argCount(), code.posOnlyArgCount(), code.kwOnlyArgCount()));
        FIELDS.put("code", code -> new pbcvm.code.Bytes(code.code()));
        FIELDS.put("consts", code -> constants(Tuple.of(code.consts())));
        FIELDS.put("names", code -> Arrays.asList(code.names()));
        FIELDS.put("localsplusnames", code -> Arrays.asList(code.localsPlusNames()));
        FIELDS.put("localspluskinds", code -> new pbcvm.code.Bytes(code.localsPlusKinds()));
        FIELDS.put("stacksize", CodeObject::stackSize);
        FIELDS.put("linetable", code -> new pbcvm.code.Bytes(code.lineTable()));
        FIELDS.put("exceptiontable", code -> new pbcvm.code.Bytes(code.exceptionTable()));
    }

    private static final int SHOWN = 120;

    int total;
    int equal;
    final Map<String, Integer> differences = new TreeMap<>();
    /** The first difference since this was last set to {@code null}. */
    String first;

    /** Compares two code objects and counts what is found. */
    void compare(CodeObject expected, CodeObject found) {
        total++;
        boolean isEqual = true;
        for (Map.Entry<String, Function<CodeObject, Object>> field : FIELDS.entrySet()) {
            Object wanted = field.getValue().apply(expected);
            Object had = field.getValue().apply(found);
            if (!wanted.equals(had)) {
                isEqual = false;
                differences.merge(field.getKey(), 1, Integer::sum);
                if (first == null) {
                    first = expected.qualName() + ":" + expected.firstLine() + " " + field.getKey()
                            + difference(wanted.toString(), had.toString());
                }
            }
        }
        equal += isEqual ? 1 : 0;
        compareInner(expected, found);
    }

    private void compareInner(CodeObject expected, CodeObject found) {
        Object[] inner = Arrays.stream(found.consts()).filter(CodeObject.class::isInstance).toArray();
        int at = 0;
        for (Object constant : expected.consts()) {
            if (constant instanceof CodeObject code) {
                if (at < inner.length) {
                    compare(code, (CodeObject) inner[at++]);
                } else {
                    countMissing(code);
                }
            }
        }
    }

    void countMissing(CodeObject code) {
        total++;
        differences.merge("missing", 1, Integer::sum);
        for (Object constant : code.consts()) {
            if (constant instanceof CodeObject inner) {
                countMissing(inner);
            }
        }
    }

    /** Constants so that code objects are equal, and sets are whatever the order of their elements is. */
    private static Object constants(Object constant) {
        return switch (constant) {
            case Tuple tuple -> Arrays.stream(tuple.toArray()).map(CodeComparison::constants).toList();
            case FrozenSetConst set -> ConstantSets.equalityKey(set);
            case CodeObject code -> "code";
            default -> constant;
        };
    }

    /** Where two texts start to differ. */
    private static String difference(String wanted, String had) {
        int at = 0;
        while (at < wanted.length() && at < had.length() && wanted.charAt(at) == had.charAt(at)) {
            at++;
        }
        return " at " + at + "\n  CPython " + cut(wanted, at) + "\n  PBCVM   " + cut(had, at);
    }

    private static String cut(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
    }
}
