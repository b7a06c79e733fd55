package pbcvm.modules.unicodedata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import pbcvm.types.strs.UnicodeData;

/** The decompositions of characters, read from the resource {@code decomposition.txt} at the first request. */
final class Decompositions {
    private static final Map<Integer, String> MAPPINGS = new HashMap<>();

    static {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                UnicodeData.class.getResourceAsStream("decomposition.txt"), StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int equals = line.indexOf('=');
                MAPPINGS.put(Integer.parseInt(line, 0, equals, 16), line.substring(equals + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Decompositions() {
    }

    /** The decomposition as the standard's data file writes it; empty when there is none. */
    static String of(int codePoint) {
        return MAPPINGS.getOrDefault(codePoint, "");
    }
}
