package pbcvm.interop;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.StandardOpenOption;
import pbcvm.PbcvmLanguage;
import pbcvm.version.MagicNumbers;

/** Knows pyc files: by the number they begin with, and by the suffix where that number belongs to no known version. */
public final class PycFileDetector implements TruffleFile.FileTypeDetector {
    private static final int MAGIC_LENGTH = 4;

    @Override
    public String findMimeType(TruffleFile file) throws IOException {
        String name = file.getName();
        if (name != null && name.endsWith(".pyc")) {
            return PbcvmLanguage.BYTECODE_MIME_TYPE;
        }
        if (!file.isRegularFile()) {
            return null;
        }
        try (InputStream in = file.newInputStream(StandardOpenOption.READ)) {
            return MagicNumbers.isPyc(in.readNBytes(MAGIC_LENGTH)) ? PbcvmLanguage.BYTECODE_MIME_TYPE : null;
        }
    }

    @Override
    public Charset findEncoding(TruffleFile file) {
        return null;
    }
}
