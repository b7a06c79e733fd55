package pbcvm.version;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Which characters a version leaves as they are in {@code repr}: it depends on the Unicode it was made with. */
public final class PrintableCharacters {

    private static final String RESOURCE = "new-characters.txt";

    /** Characters up to {@code last} that are printable only since {@code since}, which is {@code null} for never. */
    private record Span(int last, PythonVersion since) {
    }

    /** Holds the table, which is only read when a character beyond Latin-1 is asked for. */
    private static final class Table {

        private static final TreeMap<Integer, Span> SPANS = read();

        private static TreeMap<Integer, Span> read() {
            TreeMap<Integer, Span> spans = new TreeMap<>();
            try (InputStream in = PrintableCharacters.class.getResourceAsStream(RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    if (!line.startsWith("#")) {
                        String[] parts = line.split(" ");
                        spans.put(Integer.valueOf(parts[0], 16),
                                new Span(Integer.parseInt(parts[1], 16), PythonVersion.parse(parts[2])));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return spans;
        }
    }

    private PrintableCharacters() {
    }

    public static boolean isPrintable(int point, PythonVersion version) {
        if (point == ' ') {
            return true;
        }
        boolean isPrintable = switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR ->
                false;
            default -> true;
        };
        return isPrintable && (point < 0x100 || isKnown(point, version));
    }

    private static boolean isKnown(int point, PythonVersion version) {
        Map.Entry<Integer, Span> entry = Table.SPANS.floorEntry(point);
        if (entry == null || point > entry.getValue().last()) {
            return true;
        }
        PythonVersion since = entry.getValue().since();
        return since != null && since.compareTo(version) <= 0;
    }
}
