package pbcvm.marshal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import pbcvm.code.Bytes;
import pbcvm.code.CodeField;
import pbcvm.code.CodeFields;
import pbcvm.code.CodeLayouts;
import pbcvm.code.CodeObject;
import pbcvm.code.Tuple;
import pbcvm.version.PythonVersion;
import pbcvm.version.VersionRange;

/** A code object: fields in the order of its version's layout. */
final class PartialCode implements Partial {

    private final ByteReader in;
    private final List<CodeField> layout;
    private final CodeFields fields = new CodeFields();
    private int next;
    private long weight;

    PartialCode(ByteReader in, PythonVersion version) {
        this.in = in;
        this.layout = CodeLayouts.of(version);
        fields.version = version;
    }

    @Override
    public boolean needsMore() {
        while (next < layout.size() && isNumber(layout.get(next))) {
            readNumber(layout.get(next++));
        }
        return next < layout.size();
    }

    private static boolean isNumber(CodeField field) {
        return field.shape() == CodeField.Shape.COUNT || field.shape() == CodeField.Shape.NUMBER;
    }

    @Override
    public void accept(Object part, long partWeight) {
        CodeField field = layout.get(next++);
        weight += partWeight;
        switch (field.shape()) {
            case BYTES -> setBytes(field, part);
            case TEXT -> setText(field, part);
            default -> setTuple(field, part);
        }
    }

    @Override
    public long weight() {
        return weight;
    }

    @Override
    public Object finish() {
        if (!layout.contains(CodeField.QUAL_NAME)) {
            fields.qualName = fields.name;
        }
        if (layout.contains(CodeField.LOCALS_PLUS_KINDS)) {
            if (fields.localsPlusKinds.length != fields.localsPlusNames.length) {
                throw in.error("kinds of local variables are not as many as their names");
            }
            fields.splitLocalsPlus();
        } else {
            fields.joinLocalsPlus();
        }
        return new CodeObject(fields);
    }

    private void readNumber(CodeField field) {
        int value = in.readInt();
        if (value < 0 && field.shape() == CodeField.Shape.COUNT) {
            throw wrong(field, "must not be negative");
        }
        switch (field) {
            case ARG_COUNT -> fields.argCount = value;
            case POS_ONLY_ARG_COUNT -> fields.posOnlyArgCount = value;
            case KW_ONLY_ARG_COUNT -> fields.kwOnlyArgCount = value;
            case N_LOCALS -> fields.nLocals = value;
            case STACK_SIZE -> fields.stackSize = value;
            case FLAGS -> fields.flags = value;
            default -> fields.firstLine = value;
        }
    }

    private void setBytes(CodeField field, Object part) {
        if (!(part instanceof Bytes bytes)) {
            throw wrong(field, "must be bytes");
        }
        switch (field) {
            case CODE -> fields.code = bytes.value();
            case LOCALS_PLUS_KINDS -> fields.localsPlusKinds = bytes.value();
            case LINE_TABLE -> fields.lineTable = bytes.value();
            default -> fields.exceptionTable = bytes.value();
        }
    }

    private void setText(CodeField field, Object part) {
        String text = asText(part, field);
        switch (field) {
            case FILE_NAME -> fields.fileName = text;
            case NAME -> fields.name = text;
            default -> fields.qualName = text;
        }
    }

    private String asText(Object object, CodeField field) {
        if (object instanceof String text) {
            return text;
        }
        if (object instanceof Bytes bytes && VersionRange.PYTHON_2.contains(fields.version)) {
            return new String(bytes.value(), StandardCharsets.ISO_8859_1);
        }
        throw wrong(field, "must be text");
    }

    private void setTuple(CodeField field, Object part) {
        if (!(part instanceof Tuple tuple)) {
            throw wrong(field, "must be a tuple");
        }
        if (field == CodeField.CONSTS) {
            fields.consts = tuple.toArray();
            return;
        }
        String[] names = new String[tuple.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = asText(tuple.get(i), field);
        }
        switch (field) {
            case NAMES -> fields.names = names;
            case VAR_NAMES -> fields.varNames = names;
            case FREE_VARS -> fields.freeVars = names;
            case CELL_VARS -> fields.cellVars = names;
            default -> fields.localsPlusNames = names;
        }
    }

    private RuntimeException wrong(CodeField field, String rule) {
        return in.error("field " + field.name().toLowerCase(java.util.Locale.ROOT) + " " + rule);
    }
}
