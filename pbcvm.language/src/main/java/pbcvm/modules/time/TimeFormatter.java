package pbcvm.modules.time;

import java.util.Locale;

/** {@code strftime} of the C locale, with the flags and widths of the GNU C library. */
final class TimeFormatter {
    private static final String[] DAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};
    private static final int SHORT_NAME = 3;

    private final BrokenDownTime time;
    private final StringBuilder out = new StringBuilder();
    private char flag;
    private boolean upper;
    private boolean swapCase;
    private int width;

    private TimeFormatter(BrokenDownTime time) {
        this.time = time;
    }

    static String format(String format, BrokenDownTime time) {
        return new TimeFormatter(time).format(format);
    }

    /** {@code Sun Jan  2 03:04:05 2020}. */
    static String asText(BrokenDownTime time) {
        return format("%a %b ", time) + padded(time.day, 3, ' ').substring(1) + format(" %H:%M:%S ", time) + time.year;
    }

    private String format(String format) {
        int at = 0;
        while (at < format.length()) {
            char c = format.charAt(at);
            if (c != '%') {
                out.append(c);
                at++;
                continue;
            }
            int start = at++;
            at = readFlags(format, at);
            if (at < format.length() && (format.charAt(at) == 'E' || format.charAt(at) == 'O')) {
                at++;
            }
            String text = at < format.length() ? convert(format.charAt(at)) : null;
            if (text == null) {
                out.append(format, start, Math.min(at + 1, format.length()));
            } else {
                out.append(text);
            }
            at++;
        }
        return out.toString();
    }

    private int readFlags(String format, int start) {
        flag = 0;
        upper = false;
        swapCase = false;
        width = -1;
        int at = start;
        while (at < format.length()) {
            char c = format.charAt(at);
            if (c == '_' || c == '-' || c == '0') {
                flag = c;
            } else if (c == '^') {
                upper = true;
            } else if (c == '#') {
                swapCase = true;
            } else {
                break;
            }
            at++;
        }
        while (at < format.length() && Character.isDigit(format.charAt(at)) && format.charAt(at) < 128) {
            width = Math.min(Math.max(width, 0) * 10 + format.charAt(at) - '0', 4096);
            at++;
        }
        return at;
    }

    private String convert(char code) {
        return switch (code) {
            case 'a', 'A', 'b', 'B', 'h', 'p', 'P', 'Z' -> name(code);
            case 'c', 'D', 'F', 'r', 'R', 'T', 'x', 'X' -> composite(code);
            case '%' -> text("%", false);
            case 'n' -> text("\n", false);
            case 't' -> text("\t", false);
            case 'z' -> zone();
            default -> numeric(code);
        };
    }

    private String name(char code) {
        String day = DAYS[time.weekDay % DAYS.length];
        String month = MONTHS[time.month - 1];
        return switch (code) {
            case 'a' -> text(day.substring(0, SHORT_NAME), swapCase);
            case 'A' -> text(day, swapCase);
            case 'b', 'h' -> text(month.substring(0, SHORT_NAME), swapCase);
            case 'B' -> text(month, swapCase);
            case 'p' ->
                swapCase ? text(time.hour < 12 ? "am" : "pm", false) : text(time.hour < 12 ? "AM" : "PM", false);
            case 'P' -> text(time.hour < 12 ? "am" : "pm", false);
            default -> swapCase ? text(time.zoneName().toLowerCase(Locale.ROOT), false) : text(time.zoneName(), false);
        };
    }

    private String text(String value, boolean shout) {
        String shown = upper || shout ? value.toUpperCase(Locale.ROOT) : value;
        if (width <= shown.length()) {
            return shown;
        }
        return (flag == '0' ? "0" : " ").repeat(width - shown.length()) + shown;
    }

    private String composite(char code) {
        String format = switch (code) {
            case 'c' -> "%a %b %e %H:%M:%S %Y";
            case 'D', 'x' -> "%m/%d/%y";
            case 'F' -> "%Y-%m-%d";
            case 'r' -> "%I:%M:%S %p";
            case 'R' -> "%H:%M";
            default -> "%H:%M:%S";
        };
        return text(format(format, time), false);
    }

    private String zone() {
        Long offset = time.offset();
        if (offset == null) {
            return "";
        }
        long minutes = Math.abs(offset) / 60;
        String sign = offset < 0 ? "-" : "+";
        return sign + padded(minutes / 60 * 100 + minutes % 60, 4, '0');
    }

    private String numeric(char code) {
        return switch (code) {
            case 'C' -> number(Math.floorDiv(time.year, 100), 2, '0', true);
            case 'd' -> number(time.day, 2, '0', false);
            case 'e' -> number(time.day, 2, '_', false);
            case 'g' -> number(Math.floorMod(IsoWeek.of(time).year(), 100), 2, '0', false);
            case 'G' -> number(IsoWeek.of(time).year(), 1, '0', false);
            case 'H' -> number(time.hour, 2, '0', false);
            case 'I' -> number(hour12(), 2, '0', false);
            case 'j' -> number(time.yearDay + 1L, 3, '0', false);
            case 'k' -> number(time.hour, 2, '_', false);
            case 'l' -> number(hour12(), 2, '_', false);
            case 'm' -> number(time.month, 2, '0', false);
            case 'M' -> number(time.minute, 2, '0', false);
            case 's' -> number(CalendarTime.seconds(time), 1, '0', false);
            case 'S' -> number(time.second, 2, '0', false);
            case 'u' -> number((time.weekDay + 6) % 7 + 1L, 1, '0', false);
            case 'U' -> number((time.yearDay - time.weekDay + 7) / 7, 2, '0', false);
            case 'V' -> number(IsoWeek.of(time).week(), 2, '0', false);
            case 'w' -> number(time.weekDay, 1, '0', false);
            case 'W' -> number((time.yearDay - (time.weekDay + 6) % 7 + 7) / 7, 2, '0', false);
            case 'y' -> number(Math.floorMod(time.year, 100), 2, '0', false);
            case 'Y' -> number(time.year, 1, '0', false);
            default -> null;
        };
    }

    private long hour12() {
        return time.hour % 12 == 0 ? 12 : time.hour % 12;
    }

    /** A number with at least {@code digits} places unless a flag or a width says otherwise. */
    private String number(long value, int digits, char padding, boolean plain) {
        char pad = flag == 0 ? padding : flag;
        if (plain && width < 0 && flag == 0) {
            return Long.toString(value);
        }
        int places = Math.max(width, pad == '-' ? 0 : digits);
        return padded(value, places, pad == '0' ? '0' : ' ');
    }

    private static String padded(long value, int places, char pad) {
        String text = Long.toString(Math.abs(value));
        boolean negative = value < 0;
        int missing = places - text.length() - (negative ? 1 : 0);
        String filler = String.valueOf(pad).repeat(Math.max(missing, 0));
        return negative ? pad == '0' ? "-" + filler + text : filler + "-" + text : filler + text;
    }

    /** Year and number of the week that a day belongs to by ISO 8601. */
    private record IsoWeek(int year, int week) {
        static IsoWeek of(BrokenDownTime time) {
            int day = (time.weekDay + 6) % 7;
            int week = (time.yearDay - day + 10) / 7;
            if (week < 1) {
                return new IsoWeek(time.year - 1, weeks(time.year - 1));
            }
            return week > weeks(time.year) ? new IsoWeek(time.year + 1, 1) : new IsoWeek(time.year, week);
        }

        private static int weeks(int year) {
            return startOf(year + 1) == 4 || startOf(year) == 3 ? 53 : 52;
        }

        /** Day of the week of the first of January; 0 is Monday. */
        private static int startOf(int year) {
            long before = year - 1L;
            return (int) Math.floorMod(before + Math.floorDiv(before, 4L) - Math.floorDiv(before, 100L)
                    + Math.floorDiv(before, 400L), 7L);
        }
    }
}
