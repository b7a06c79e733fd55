package pbcvm.bytecode;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import pbcvm.pyc.PycFile;

/** The command that prints the bytecode of a file. */
public final class DisCommand {

    private DisCommand() {
    }

    /**
     * Prints all code objects of a pyc file.
     *
     * @param json whether to print JSON instead of the text that CPython prints
     */
    public static void run(Path file, boolean json, PrintStream out) throws IOException {
        PycFile pyc = PycFile.read(file);
        if (json) {
            new JsonDisassembler(out, file.toString()).print(pyc.code());
        } else {
            new Disassembler(out, file.toString()).print(pyc.code());
        }
        out.flush();
    }
}
