package pbcvm.flow;

import pbcvm.code.CodeObject;
import pbcvm.code.MalformedCodeException;
import pbcvm.pyc.PycFile;
import pbcvm.version.PythonVersion;
import pbcvm.version.VersionRange;

/** The way from the bytes of a pyc file to code that may run: read, of a version that is executed, and verified. */
public final class ProgramCode {

    /** The versions whose code is executed. */
    public static final VersionRange EXECUTED = new VersionRange(PythonVersion.V3_11, PythonVersion.V3_11);

    private ProgramCode() {
    }

    /**
     * @param file name for refusals
     * @throws MalformedCodeException if the file is refused
     */
    public static CodeObject load(byte[] bytes, String file) {
        PycFile pyc = PycFile.read(bytes, file);
        if (!EXECUTED.contains(pyc.header().version())) {
            throw new MalformedCodeException(file, null, -1, "code of CPython " + pyc.header().version()
                    + " is not executed yet, only that of " + EXECUTED.first());
        }
        Verifier.verify(pyc.code(), file);
        return pyc.code();
    }
}
