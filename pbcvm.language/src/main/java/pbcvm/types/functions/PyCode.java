package pbcvm.types.functions;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Map;
import java.util.WeakHashMap;
import pbcvm.code.CodeObject;
import pbcvm.code.LineTable;
import pbcvm.object.PyObject;
import pbcvm.object.Signature;
import pbcvm.object.Str;
import pbcvm.translate.CodeTranslation;
import pbcvm.types.dicts.PyDict;

/** The guest's view of a {@link CodeObject}: constants as guest values, and the call targets made from it. */
public final class PyCode extends PyObject {
    /** The plain data. */
    public final CodeObject code;
    public final TruffleString name;
    public final TruffleString qualName;
    /** {@code co_names}, interned. */
    @CompilationFinal(dimensions = 1) public final TruffleString[] names;
    private Object[] constants;
    private Signature signature;
    private LineTable lineTable;
    /** The globals and call target used last, found without a search. */
    private PyDict lastGlobals;
    private RootCallTarget lastCallTarget;
    /** One call target per globals dict; nearly always there is one. */
    private final Map<PyDict, RootCallTarget> callTargets = new WeakHashMap<>(2);

    public PyCode(CodeObject code) {
        super(FunctionTypes.CODE);
        this.code = code;
        this.name = Str.intern(code.name());
        this.qualName = Str.intern(code.qualName());
        this.names = intern(code.names());
    }

    private static TruffleString[] intern(String[] texts) {
        TruffleString[] result = new TruffleString[texts.length];
        for (int i = 0; i < texts.length; i++) {
            result[i] = Str.intern(texts[i]);
        }
        return result;
    }

    /** {@code co_consts} as guest values. */
    @TruffleBoundary
    public Object[] constants() {
        if (constants == null) {
            constants = Constants.toGuest(code.consts());
        }
        return constants;
    }

    /** The parameters. */
    @TruffleBoundary
    public Signature signature() {
        if (signature == null) {
            int positional = code.argCount();
            int keywordOnly = code.kwOnlyArgCount();
            TruffleString[] names = new TruffleString[positional + keywordOnly];
            for (int i = 0; i < names.length; i++) {
                names[i] = Str.intern(code.localsPlusNames()[i]);
            }
            signature = new Signature(names, code.posOnlyArgCount(), positional, keywordOnly,
                    code.hasFlag(CodeObject.VARARGS), code.hasFlag(CodeObject.VARKEYWORDS), null, null);
        }
        return signature;
    }

    /** The call target for these globals if it is the one asked for last; else null. */
    RootCallTarget knownCallTarget(PyDict globals) {
        return lastGlobals == globals ? lastCallTarget : null;
    }

    /** What runs this code with these globals; translated at the first request. */
    @TruffleBoundary
    public RootCallTarget callTarget(PyDict globals) {
        RootCallTarget target = callTargets.get(globals);
        if (target == null) {
            target = CodeTranslation.translate(this, globals);
            callTargets.put(globals, target);
        }
        lastGlobals = globals;
        lastCallTarget = target;
        return target;
    }

    /** Line number of the instruction at a byte offset. */
    @TruffleBoundary
    public int lineAt(int offset) {
        return offset < 0 ? code.firstLine() : lineTable().lineAt(offset);
    }

    /** The positions of the instructions. */
    @TruffleBoundary
    public LineTable lineTable() {
        if (lineTable == null) {
            lineTable = LineTable.of(code);
        }
        return lineTable;
    }
}
