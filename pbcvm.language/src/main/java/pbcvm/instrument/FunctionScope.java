package pbcvm.instrument;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmLanguage;
import pbcvm.nodes.CallStack;
import pbcvm.nodes.PythonRootNode;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;

/**
 * The variables of a call under way, for debuggers: the bound locals, cells included, or the names of a class body. The
 * scope around it holds the global names of the module. Without a frame there are no variables.
 */
@ExportLibrary(InteropLibrary.class)
public final class FunctionScope implements TruffleObject {
    private final PythonRootNode root;
    private final MaterializedFrame frame;
    private final boolean global;

    private FunctionScope(PythonRootNode root, MaterializedFrame frame, boolean global) {
        this.root = root;
        this.frame = frame;
        this.global = global;
    }

    /** The innermost scope at a node of {@code root}; the frame may be null. */
    @TruffleBoundary
    public static FunctionScope of(PythonRootNode root, MaterializedFrame frame) {
        boolean module = frame != null && CallStack.variables(root, frame) == root.globals();
        return new FunctionScope(root, frame, module);
    }

    private PyDict names() {
        if (global) {
            return root.globals();
        }
        return frame != null && CallStack.variables(root, frame) instanceof PyDict dict ? dict : new PyDict();
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return PbcvmLanguage.class;
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }

    @ExportMessage
    boolean hasScopeParent() {
        return !global;
    }

    @ExportMessage
    Object getScopeParent() throws UnsupportedMessageException {
        if (global) {
            throw UnsupportedMessageException.create();
        }
        return new FunctionScope(root, frame, true);
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(boolean allowSideEffects) {
        return global ? Py.strJava(root.globals().get("__name__") == null ? Str.of("globals")
                : root.globals().get("__name__")) : root.getQualifiedName();
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return !global;
    }

    @ExportMessage
    @TruffleBoundary
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        if (global) {
            throw UnsupportedMessageException.create();
        }
        return root.getSourceSection();
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(boolean includeInternal) {
        PyList result = new PyList();
        addNames(names(), result);
        if (!global) {
            addNames(root.globals(), result);
        }
        return result;
    }

    private static void addNames(PyDict names, PyList result) {
        for (int i = 0; i < names.entries(); i++) {
            TruffleString name = names.keyAt(i) == null ? null : Py.asString(names.keyAt(i));
            if (name != null) {
                result.append(name);
            }
        }
    }

    private Object find(String name) {
        Object value = names().get(name);
        return value == null && !global ? root.globals().get(name) : value;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String name) {
        return find(name) != null;
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String name) throws UnknownIdentifierException {
        Object value = find(name);
        if (value == null) {
            throw UnknownIdentifierException.create(name);
        }
        return value;
    }
}
