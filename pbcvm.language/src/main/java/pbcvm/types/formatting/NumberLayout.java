package pbcvm.types.formatting;

/** Puts the parts of a number's text together: sign, prefix, grouped whole digits, rest, padding. */
final class NumberLayout {
    private NumberLayout() {
    }

    /**
     * Lays a number out.
     *
     * @param negative whether the value has a minus sign
     * @param prefix such as {@code 0x}
     * @param digits whole digits, the only ones that are grouped; may be empty
     * @param rest what follows the whole digits
     * @param groupSize digits in a group
     */
    static String layOut(FormatSpec spec, boolean negative, String prefix, String digits, String rest, int groupSize) {
        String sign = negative ? "-" : spec.sign() == '+' || spec.sign() == ' ' ? String.valueOf(spec.sign()) : "";
        boolean zeros = spec.fill() == '0' && spec.align() == '=';
        if (spec.width() > 0) {
            spec.checkWidth();
        }
        String whole = digits;
        if (spec.grouping() != 0 && !digits.isEmpty()) {
            int outside = sign.length() + prefix.length() + rest.length();
            whole = group(digits, spec.grouping(), groupSize, zeros ? spec.width() - outside : 0);
        }
        int length = sign.length() + prefix.length() + whole.length() + rest.length();
        if (spec.width() <= length) {
            return sign.isEmpty() && prefix.isEmpty() && rest.isEmpty() ? whole : sign + prefix + whole + rest;
        }
        if (spec.align() != '=') {
            return spec.pad(sign + prefix + whole + rest, length);
        }
        StringBuilder result = new StringBuilder(spec.width() + 8).append(sign).append(prefix);
        FormatSpec.repeat(result, spec.fill(), spec.width() - length);
        return result.append(whole).append(rest).toString();
    }

    /** Groups digits from the right; zeros are put before them until the text has {@code minimum} characters. */
    private static String group(String digits, char separator, int groupSize, int minimum) {
        StringBuilder reversed = new StringBuilder();
        int left = digits.length();
        int inGroup = 0;
        while (left > 0 || reversed.length() < minimum) {
            if (inGroup == groupSize) {
                reversed.append(separator);
                inGroup = 0;
            }
            reversed.append(left > 0 ? digits.charAt(--left) : '0');
            inGroup++;
        }
        return reversed.reverse().toString();
    }
}
