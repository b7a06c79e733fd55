package pbcvm.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks for the installed CPython whose standard library a program is run with: the one that was named, else the first
 * found along the search path of commands, else one in a usual place.
 */
public final class PythonHome {

    private final String version;

    /** Looks for Python {@code version}, such as {@code 3.11}. */
    public PythonHome(String version) {
        this.version = version;
    }

    /**
     * The installation prefix, or the empty text.
     *
     * @param commandPath directories of commands, as in the variable PATH
     */
    public String find(String commandPath, Path userHome) {
        for (Path candidate : candidates(commandPath, userHome)) {
            if (isHome(candidate)) {
                return candidate.toString();
            }
        }
        return userInstallation(userHome);
    }

    /** The directory of the standard library under {@code home}. */
    Path library(String home) {
        return Path.of(home, "lib", "python" + version);
    }

    private boolean isHome(Path candidate) {
        return Files.isRegularFile(library(candidate.toString()).resolve("os.py"));
    }

    private List<Path> candidates(String commandPath, Path userHome) {
        List<Path> result = new ArrayList<>();
        for (String directory : commandPath.split(":")) {
            if (!directory.isEmpty()) {
                addCommand(result, Path.of(directory, "python" + version));
            }
        }
        result.add(Path.of("/usr/local"));
        result.add(Path.of("/usr"));
        result.add(Path.of("/opt/homebrew/opt/python@" + version + "/Frameworks/Python.framework/Versions/" + version));
        result.add(Path.of("/Library/Frameworks/Python.framework/Versions", version));
        result.add(userHome.resolve("miniconda3"));
        return result;
    }

    private static void addCommand(List<Path> result, Path command) {
        if (!Files.isExecutable(command)) {
            return;
        }
        try {
            Path directory = command.toRealPath().getParent();
            if (directory != null && directory.getParent() != null) {
                result.add(directory.getParent());
            }
        } catch (IOException gone) {
            result.add(command.resolveSibling(".."));
        }
    }

    /** The newest one that pyenv or uv installed for this user. */
    private String userInstallation(Path userHome) {
        List<Path> found = new ArrayList<>();
        list(found, userHome.resolve(".pyenv/versions"), version + ".*");
        list(found, userHome.resolve(".local/share/uv/python"), "cpython-" + version + ".*");
        return found.stream().filter(this::isHome).max(Comparator.comparing(PythonHome::patchLevel))
                .map(Path::toString).orElse("");
    }

    private static void list(List<Path> found, Path directory, String pattern) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, pattern)) {
            entries.forEach(found::add);
        } catch (IOException unreadable) {
            found.removeIf(path -> path.startsWith(directory));
        }
    }

    private static int patchLevel(Path home) {
        String digits = home.getFileName().toString().replaceFirst("^[^.]*\\.[^.]*\\.", "").replaceFirst("\\D.*", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }
}
