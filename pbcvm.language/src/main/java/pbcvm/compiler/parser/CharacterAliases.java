package pbcvm.compiler.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The further names that Unicode gives to characters, control characters above all. */
final class CharacterAliases {

    private static final Map<String, Integer> ALIASES = load();

    private CharacterAliases() {
    }

    /** The character with this name, or -1. */
    static int lookUp(String name) {
        return ALIASES.getOrDefault(name, -1);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> aliases = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                CharacterAliases.class.getResourceAsStream("name-aliases.txt"), StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int space = line.indexOf(' ');
                if (!line.startsWith("#")) {
                    aliases.put(line.substring(space + 1), Integer.parseInt(line.substring(0, space), 16));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return aliases;
    }
}
