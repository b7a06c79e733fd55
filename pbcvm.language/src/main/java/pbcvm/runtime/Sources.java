package pbcvm.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pbcvm.PbcvmLanguage;
import pbcvm.code.LineTable;
import pbcvm.types.functions.PyCode;

/** Sources that tools see: the text where the file is at hand, else a file name without text. */
public final class Sources {
    private final Env env;
    private final Map<String, Source> byFile = new ConcurrentHashMap<>();

    public Sources(Env env) {
        this.env = env;
    }

    /** A section with the lines of a code object. */
    @TruffleBoundary
    public SourceSection section(PyCode code) {
        Source source = source(code);
        int first = Math.max(1, code.code.firstLine());
        int last = first;
        for (LineTable.Range range : code.lineTable().ranges()) {
            last = Math.max(last, range.position().line());
        }
        if (!source.hasCharacters()) {
            return source.createSection(first, 1, last, 1);
        }
        if (last > source.getLineCount()) {
            return source.createUnavailableSection();
        }
        int start = source.getLineStartOffset(first);
        return source.createSection(start, source.getLineStartOffset(last) + source.getLineLength(last) - start);
    }

    /** A section that names the file of a code object and a line. */
    @TruffleBoundary
    public SourceSection sectionAt(PyCode code, int line) {
        Source source = source(code);
        if (source.hasCharacters() && line > source.getLineCount()) {
            return source.createUnavailableSection();
        }
        return source.createSection(Math.max(1, line));
    }

    private Source source(PyCode code) {
        return byFile.computeIfAbsent(code.code.fileName(), this::find);
    }

    private Source find(String name) {
        try {
            TruffleFile file = env.getPublicTruffleFile(name);
            if (file.isRegularFile()) {
                String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                return Source.newBuilder(PbcvmLanguage.ID, file).content(text).build();
            }
        } catch (IOException | SecurityException | IllegalArgumentException | UnsupportedOperationException noText) {
            return withoutText(name);
        }
        return withoutText(name);
    }

    private static Source withoutText(String name) {
        return Source.newBuilder(PbcvmLanguage.ID, "", name).content(Source.CONTENT_NONE)
                .mimeType(PbcvmLanguage.BYTECODE_MIME_TYPE).build();
    }
}
