package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.PbcvmContext;
import pbcvm.PbcvmLanguage;
import pbcvm.importer.MainModule;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.dicts.PyDict;
import pbcvm.types.lists.PyList;

/** The bindings of the language in a context: the global names of {@code __main__}. */
@ExportLibrary(InteropLibrary.class)
public final class MainScope implements TruffleObject {
    private final PbcvmContext context;

    public MainScope(PbcvmContext context) {
        this.context = context;
    }

    private PyDict names() {
        return MainModule.module(context).namespace();
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
    Object toDisplayString(boolean allowSideEffects) {
        return "__main__";
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(boolean includeInternal) {
        PyDict names = names();
        PyList result = new PyList();
        for (int i = 0; i < names.entries(); i++) {
            TruffleString name = names.keyAt(i) == null ? null : Py.asString(names.keyAt(i));
            if (name != null && (includeInternal || !Members.isInternal(Str.java(name)))) {
                result.append(name);
            }
        }
        return result;
    }

    @ExportMessage(name = "isMemberReadable")
    @ExportMessage(name = "isMemberModifiable")
    @ExportMessage(name = "isMemberRemovable")
    @TruffleBoundary
    boolean exists(String name) {
        return names().get(name) != null;
    }

    @ExportMessage
    boolean isMemberInsertable(String name) {
        return !exists(name);
    }

    @ExportMessage
    boolean isMemberInternal(String name) {
        return Members.isInternal(name) && exists(name);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberInvocable(String name) {
        Object value = names().get(name);
        return value != null && Py.isCallable(value);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String name) throws UnknownIdentifierException {
        Object value = names().get(name);
        if (value == null) {
            throw UnknownIdentifierException.create(name);
        }
        return value;
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String name, Object value) {
        names().put(Str.intern(name), FromForeign.convert(value));
    }

    @ExportMessage
    @TruffleBoundary
    void removeMember(String name) throws UnknownIdentifierException {
        if (names().remove(Str.of(name)) == null) {
            throw UnknownIdentifierException.create(name);
        }
    }

    @ExportMessage
    @TruffleBoundary
    Object invokeMember(String name, Object[] arguments)
            throws UnknownIdentifierException, UnsupportedMessageException {
        return Members.execute(readMember(name), arguments);
    }
}
