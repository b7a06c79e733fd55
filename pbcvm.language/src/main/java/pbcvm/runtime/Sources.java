package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pbcvm.PbcvmLanguage;
import pbcvm.types.functions.PyCode;

/** Sources that tools see: a file name without text, since the program is bytecode. */
public final class Sources {
    private final Map<String, Source> byFile = new ConcurrentHashMap<>();

    /** A section that names the file and first line of a code object. */
    @TruffleBoundary
    public SourceSection section(PyCode code) {
        return sectionAt(code, code.code.firstLine());
    }

    /** A section that names the file of a code object and a line. */
    @TruffleBoundary
    public SourceSection sectionAt(PyCode code, int line) {
        Source source = byFile.computeIfAbsent(code.code.fileName(), name -> Source
                .newBuilder(PbcvmLanguage.ID, "", name).content(Source.CONTENT_NONE)
                .mimeType(PbcvmLanguage.BYTECODE_MIME_TYPE).build());
        return source.createSection(Math.max(1, line));
    }
}
