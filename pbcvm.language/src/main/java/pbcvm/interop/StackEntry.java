package pbcvm.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import pbcvm.PbcvmContext;
import pbcvm.object.Str;
import pbcvm.types.exceptions.PyTraceback;

/** One frame of an exception's stack trace: the name of its code, and its file and line. */
@ExportLibrary(InteropLibrary.class)
final class StackEntry implements TruffleObject {
    private final PyTraceback entry;

    StackEntry(PyTraceback entry) {
        this.entry = entry;
    }

    @ExportMessage
    boolean hasExecutableName() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getExecutableName() {
        return Str.of(entry.code.code.name());
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    SourceSection getSourceLocation() {
        return PbcvmContext.get().sources().sectionAt(entry.code, entry.line());
    }
}
