package pbcvm.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells which of the standard streams are terminals. */
final class Terminals {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Terminals() {
    }

    /** The digits of the descriptors that are terminals. */
    static String find() {
        StringBuilder digits = new StringBuilder();
        for (int descriptor = 0; descriptor < 3; descriptor++) {
            if (isTerminal(descriptor)) {
                digits.append(descriptor);
            }
        }
        return digits.toString();
    }

    private static boolean isTerminal(int descriptor) {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return System.console() != null && System.console().isTerminal();
        }
        try {
            String target = Files.readSymbolicLink(DESCRIPTORS.resolve(String.valueOf(descriptor))).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException closed) {
            return false;
        }
    }
}
