package pbcvm.marshal;

import java.nio.charset.StandardCharsets;
import pbcvm.code.Bytes;
import pbcvm.code.CodeField;
import pbcvm.code.CodeFields;
import pbcvm.code.CodeLayouts;
import pbcvm.code.CodeObject;
import pbcvm.code.Tuple;
import pbcvm.version.PythonVersion;

/** Reads the fields of one code object in the order of its version's layout. */
final class CodeReader {

    private final MarshalReader objects;
    private final ByteReader in;
    private final CodeFields fields = new CodeFields();
    private long weight;

    CodeReader(MarshalReader objects, ByteReader in, PythonVersion version) {
        this.objects = objects;
        this.in = in;
        fields.version = version;
    }

    /** The number of constants of this code object and of those inside of it. */
    long weight() {
        return weight;
    }

    CodeObject read() {
        boolean hasQualName = false;
        boolean hasLocalsPlus = false;
        for (CodeField field : CodeLayouts.of(fields.version)) {
            switch (field.shape()) {
                case COUNT, NUMBER -> readNumber(field);
                case BYTES -> readBytes(field);
                case TEXT -> readText(field);
                default -> readTuple(field);
            }
            hasQualName |= field == CodeField.QUAL_NAME;
            hasLocalsPlus |= field == CodeField.LOCALS_PLUS_KINDS;
        }
        if (!hasQualName) {
            fields.qualName = fields.name;
        }
        if (hasLocalsPlus) {
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

    private void readBytes(CodeField field) {
        if (!(objects.read() instanceof Bytes bytes)) {
            throw wrong(field, "must be bytes");
        }
        switch (field) {
            case CODE -> fields.code = bytes.value();
            case LOCALS_PLUS_KINDS -> fields.localsPlusKinds = bytes.value();
            case LINE_TABLE -> fields.lineTable = bytes.value();
            default -> fields.exceptionTable = bytes.value();
        }
    }

    private void readText(CodeField field) {
        String text = asText(objects.read(), field);
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
        if (object instanceof Bytes bytes && pbcvm.version.VersionRange.PYTHON_2.contains(fields.version)) {
            return new String(bytes.value(), StandardCharsets.ISO_8859_1);
        }
        throw wrong(field, "must be text");
    }

    private void readTuple(CodeField field) {
        if (!(objects.read() instanceof Tuple tuple)) {
            throw wrong(field, "must be a tuple");
        }
        weight += tuple.weight();
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
