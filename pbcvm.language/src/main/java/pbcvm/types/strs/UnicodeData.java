package pbcvm.types.strs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Properties of code points in the version of Unicode that Python 3.11 knows, whatever version the JDK has. Read from
 * the
 * resource {@code unicode.txt} at the first request; strings within ASCII do without.
 */
public final class UnicodeData {
    /** The version of the Unicode standard. */
    public static final String VERSION = "14.0.0";
    static final int DECIMAL = 1;
    static final int DIGIT = 2;
    static final int NUMERIC = 4;
    static final int LOWER = 8;
    static final int UPPER = 16;
    static final int SPACE = 32;
    static final int PRINTABLE = 64;
    static final int IDENTIFIER_START = 128;
    static final int IDENTIFIER_PART = 256;
    static final int CASED = 512;
    static final int CASE_IGNORABLE = 1024;

    private static final int PAGE_BITS = 7;
    private static final int PAGE = 1 << PAGE_BITS;

    /** One distinct set of properties. */
    private record Properties(String category, String bidirectional, int combining, boolean mirrored,
            String eastAsianWidth, int flags) {
    }

    /** Holds the tables once they are read. */
    private static final class Tables {
        static final UnicodeData DATA = new UnicodeData();
    }

    private final List<Properties> records = new ArrayList<>();
    private final short[][] pages = new short[0x110000 >> PAGE_BITS][];
    private final Map<Integer, int[]> lower = new HashMap<>();
    private final Map<Integer, int[]> upper = new HashMap<>();
    private final Map<Integer, int[]> title = new HashMap<>();
    private final Map<Integer, int[]> fold = new HashMap<>();
    private final Map<Integer, String> numbers = new HashMap<>();
    private int next;

    private UnicodeData() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                UnicodeData.class.getResourceAsStream("unicode.txt"), StandardCharsets.US_ASCII))) {
            String section = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.length() == 1) {
                    section = line;
                } else {
                    read(section, line.split(" "));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String section, String[] items) {
        if (section.equals("R")) {
            records.add(new Properties(items[0], items[1].equals("-") ? "" : items[1], Integer.parseInt(items[2]),
                    items[3].equals("1"), items[4], Integer.parseInt(items[5])));
            return;
        }
        for (String item : items) {
            switch (section) {
                case "G" -> readRun(item);
                case "L" -> readMapping(lower, item);
                case "U" -> readMapping(upper, item);
                case "T" -> readMapping(title, item);
                case "F" -> readMapping(fold, item);
                default -> numbers.put(Integer.parseInt(item.substring(0, item.indexOf('=')), 16),
                        item.substring(item.indexOf('=') + 1));
            }
        }
    }

    private void readRun(String item) {
        int comma = item.indexOf(',');
        int stop = next + Integer.parseInt(item, 0, comma, 36);
        short number = (short) Integer.parseInt(item, comma + 1, item.length(), 36);
        short[] uniform = null;
        while (next < stop) {
            int page = next >> PAGE_BITS;
            if ((next & PAGE - 1) == 0 && next + PAGE <= stop) {
                if (uniform == null) {
                    uniform = new short[PAGE];
                    java.util.Arrays.fill(uniform, number);
                }
                pages[page] = uniform;
                next += PAGE;
            } else {
                if (pages[page] == null) {
                    pages[page] = new short[PAGE];
                }
                pages[page][next & PAGE - 1] = number;
                next++;
            }
        }
    }

    private static void readMapping(Map<Integer, int[]> map, String item) {
        int arrow = item.indexOf('>');
        if (arrow >= 0) {
            String[] points = item.substring(arrow + 1).split("\\.");
            int[] mapped = new int[points.length];
            for (int i = 0; i < mapped.length; i++) {
                mapped[i] = Integer.parseInt(points[i], 16);
            }
            map.put(Integer.parseInt(item, 0, arrow, 16), mapped);
            return;
        }
        String[] parts = item.split(",");
        int start = Integer.parseInt(parts[0], 16);
        int count = Integer.parseInt(parts[1]);
        int step = Integer.parseInt(parts[2]);
        int delta = Integer.parseInt(parts[3]);
        for (int i = 0; i < count; i++) {
            map.put(start + i * step, new int[]{start + i * step + delta});
        }
    }

    private static Properties of(int codePoint) {
        UnicodeData data = Tables.DATA;
        return data.records.get(data.pages[codePoint >> PAGE_BITS][codePoint & PAGE - 1]);
    }

    /** Whether a code point has one of the properties in {@code mask}. */
    static boolean has(int codePoint, int mask) {
        return (of(codePoint).flags & mask) != 0;
    }

    /** General category, such as {@code Lu}. */
    public static String category(int codePoint) {
        return of(codePoint).category;
    }

    /** Whether the general category is one of the letters. */
    static boolean isAlpha(int codePoint) {
        if (codePoint < 128) {
            return (codePoint | 32) >= 'a' && (codePoint | 32) <= 'z';
        }
        return of(codePoint).category.charAt(0) == 'L';
    }

    /** Whether {@code repr} shows the code point as it is. */
    public static boolean isPrintable(int codePoint) {
        return codePoint < 127 ? codePoint >= 32 : has(codePoint, PRINTABLE);
    }

    /** Whether {@code str.isspace} holds: what {@code split} and {@code strip} take for white space. */
    public static boolean isSpace(int codePoint) {
        if (codePoint < 128) {
            return codePoint == ' ' || codePoint >= 9 && codePoint <= 13 || codePoint >= 28 && codePoint <= 31;
        }
        return has(codePoint, SPACE);
    }

    static boolean isLower(int codePoint) {
        return codePoint < 128 ? codePoint >= 'a' && codePoint <= 'z' : has(codePoint, LOWER);
    }

    static boolean isUpper(int codePoint) {
        return codePoint < 128 ? codePoint >= 'A' && codePoint <= 'Z' : has(codePoint, UPPER);
    }

    static boolean isTitle(int codePoint) {
        return codePoint >= 128 && of(codePoint).category.equals("Lt");
    }

    static boolean isCased(int codePoint) {
        return codePoint < 128 ? isAlpha(codePoint) : has(codePoint, CASED);
    }

    /** Value of a decimal digit, or -1. */
    public static int decimal(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= '0' && codePoint <= '9' ? codePoint - '0' : -1;
        }
        return has(codePoint, DECIMAL) ? Integer.parseInt(number(codePoint)) : -1;
    }

    /** Value of a digit (superscripts included), or -1. */
    public static int digit(int codePoint) {
        if (codePoint < 128) {
            return decimal(codePoint);
        }
        return has(codePoint, DIGIT) ? Integer.parseInt(number(codePoint)) : -1;
    }

    /** Numeric value as an integer or a fraction in decimal; null when there is none. */
    public static String number(int codePoint) {
        return Tables.DATA.numbers.get(codePoint);
    }

    /** Bidirectional class. */
    public static String bidirectional(int codePoint) {
        return of(codePoint).bidirectional;
    }

    /** Canonical combining class. */
    public static int combining(int codePoint) {
        return of(codePoint).combining;
    }

    /** Whether the character is mirrored in bidirectional text. */
    public static boolean isMirrored(int codePoint) {
        return of(codePoint).mirrored;
    }

    /** East Asian width. */
    public static String eastAsianWidth(int codePoint) {
        return of(codePoint).eastAsianWidth;
    }

    /** Full lower case, without regard to the surroundings; null when the code point stays. */
    static int[] lower(int codePoint) {
        return Tables.DATA.lower.get(codePoint);
    }

    /** Full upper case; null when the code point stays. */
    static int[] upper(int codePoint) {
        return Tables.DATA.upper.get(codePoint);
    }

    /** Full title case; null when the code point stays. */
    static int[] title(int codePoint) {
        int[] mapped = Tables.DATA.title.get(codePoint);
        return mapped != null ? mapped : upper(codePoint);
    }

    /** Full case folding; null when the code point stays. */
    static int[] fold(int codePoint) {
        int[] mapped = Tables.DATA.fold.get(codePoint);
        return mapped != null ? mapped : lower(codePoint);
    }
}
