package pbcvm.code;

import static pbcvm.code.CodeField.*;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pbcvm.version.PythonVersion;

/** Which fields a marshalled code object has, in which order, in each version. */
public final class CodeLayouts {

    private static final List<CodeField> PYTHON_2 = List.of(ARG_COUNT, N_LOCALS, STACK_SIZE, FLAGS, CODE, CONSTS,
            NAMES, VAR_NAMES, FREE_VARS, CELL_VARS, FILE_NAME, NAME, FIRST_LINE, LINE_TABLE);

    private static final List<CodeField> WITH_KEYWORD_ONLY = List.of(ARG_COUNT, KW_ONLY_ARG_COUNT, N_LOCALS,
            STACK_SIZE, FLAGS, CODE, CONSTS, NAMES, VAR_NAMES, FREE_VARS, CELL_VARS, FILE_NAME, NAME, FIRST_LINE,
            LINE_TABLE);

    private static final List<CodeField> WITH_POSITIONAL_ONLY = List.of(ARG_COUNT, POS_ONLY_ARG_COUNT,
            KW_ONLY_ARG_COUNT, N_LOCALS, STACK_SIZE, FLAGS, CODE, CONSTS, NAMES, VAR_NAMES, FREE_VARS, CELL_VARS,
            FILE_NAME, NAME, FIRST_LINE, LINE_TABLE);

    private static final List<CodeField> WITH_LOCALS_PLUS = List.of(ARG_COUNT, POS_ONLY_ARG_COUNT, KW_ONLY_ARG_COUNT,
            STACK_SIZE, FLAGS, CODE, CONSTS, NAMES, LOCALS_PLUS_NAMES, LOCALS_PLUS_KINDS, FILE_NAME, NAME, QUAL_NAME,
            FIRST_LINE, LINE_TABLE, EXCEPTION_TABLE);

    private static final TreeMap<PythonVersion, List<CodeField>> SINCE = new TreeMap<>(Map.of(
            PythonVersion.V2_7, PYTHON_2,
            PythonVersion.V3_6, WITH_KEYWORD_ONLY,
            PythonVersion.V3_8, WITH_POSITIONAL_ONLY,
            PythonVersion.V3_11, WITH_LOCALS_PLUS));

    private CodeLayouts() {
    }

    public static List<CodeField> of(PythonVersion version) {
        return SINCE.floorEntry(version).getValue();
    }
}
