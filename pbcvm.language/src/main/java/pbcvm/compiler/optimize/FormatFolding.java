package pbcvm.compiler.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pbcvm.compiler.syntax.Expr;
import pbcvm.compiler.syntax.Location;

/** Turns a format with {@code %} whose operands stand in a tuple into an f-string, if it asks for texts only. */
final class FormatFolding {

    private static final int MAX_DIGITS = 2;
    private static final int MAX_NUMBER = 99;
    private static final Location NOWHERE = new Location(-1, -1, -1, -1);

    private final int[] format;
    private int at;
    private boolean isLeft;

    private FormatFolding(int[] format) {
        this.format = format;
    }

    /** The f-string, or {@code null} if there is none. */
    static Expr fold(Expr.BinOp node, Object format, List<Expr> operands) {
        return new FormatFolding(Texts.points(format)).fold(node.location(), operands);
    }

    private Expr fold(Location place, List<Expr> operands) {
        List<Expr> pieces = new ArrayList<>();
        int used = 0;
        while (true) {
            Expr literal = literal();
            if (literal != null) {
                pieces.add(literal);
            }
            if (at >= format.length) {
                break;
            }
            if (used >= operands.size()) {
                return null;
            }
            at++;
            Expr piece = field(operands.get(used++));
            if (piece == null) {
                return null;
            }
            pieces.add(piece);
        }
        return used < operands.size() ? null : new Expr.JoinedStr(pieces, place);
    }

    private Expr literal() {
        int start = at;
        int[] text = new int[format.length - start];
        int length = 0;
        while (at < format.length) {
            if (format[at] == '%') {
                if (at + 1 >= format.length || format[at + 1] != '%') {
                    break;
                }
                at++;
            }
            text[length++] = format[at++];
        }
        return at == start ? null : new Expr.Constant(Texts.of(Arrays.copyOf(text, length)), null, NOWHERE);
    }

    private Expr field(Expr operand) {
        readFlags();
        int width = number();
        int precision = -1;
        boolean isLimited = at < format.length && format[at] == '.';
        if (isLimited) {
            at++;
            precision = Math.max(number(), at < format.length ? 0 : -1);
        }
        if (width > MAX_NUMBER || precision > MAX_NUMBER || at >= format.length) {
            return null;
        }
        int kind = format[at++];
        if (kind != 's' && kind != 'r' && kind != 'a') {
            return null;
        }
        String spec = (!isLeft && width > 0 ? ">" : "") + (width >= 0 ? width : "")
                + (precision >= 0 ? "." + precision : "");
        Expr formatSpec = spec.isEmpty() ? null : new Expr.Constant(spec, null, NOWHERE);
        return new Expr.FormattedValue(operand, kind, formatSpec, operand.location());
    }

    private void readFlags() {
        isLeft = false;
        while (at < format.length && "-+ #0".indexOf(format[at]) >= 0) {
            isLeft |= format[at] == '-';
            at++;
        }
    }

    /** A number of up to two digits, -1 if there is none, a larger one if there are more digits. */
    private int number() {
        int value = -1;
        int digits = 0;
        while (at < format.length && format[at] >= '0' && format[at] <= '9' && digits <= MAX_DIGITS) {
            value = Math.max(value, 0) * 10 + format[at] - '0';
            digits++;
            at++;
        }
        return digits > MAX_DIGITS ? Integer.MAX_VALUE : value;
    }
}
