package pbcvm.types.strs;

import com.oracle.truffle.api.strings.TruffleString;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.ints.Ints;

/** {@code text % values}. */
public final class StrPercentFormat extends PercentFormat {
    private StrPercentFormat(Text format, Object args) {
        super(format, args);
    }

    /** The formatted string. */
    public static TruffleString format(TruffleString format, Object args) {
        StrPercentFormat formatting = new StrPercentFormat(Text.of(format), args);
        formatting.run();
        return formatting.out.build();
    }

    @Override
    protected boolean isText(Object value) {
        return Py.asString(value) != null;
    }

    @Override
    protected Object key(Text source, int start, int stop) {
        return source.substring(start, stop);
    }

    @Override
    protected Text text(int type, Object value) {
        return switch (type) {
            case 's' -> Text.of(Py.str(value));
            case 'r' -> Text.of(Py.repr(value));
            case 'a' -> Text.of(StrRepr.ascii(Py.repr(value)));
            default -> null;
        };
    }

    @Override
    protected Text character(Object value) {
        TruffleString text = Py.asString(value);
        if (text != null) {
            if (Str.length(text) == 1) {
                return Text.of(text);
            }
        } else if (Py.hasIndex(value)) {
            Object exact = Ints.exact(Py.index(value));
            if (!(exact instanceof Long point) || point < 0 || point > 0x10ffff) {
                throw Raise.overflowError("%c arg not in range(0x110000)");
            }
            return Text.of(Str.ofCodePoint((int) (long) point));
        }
        throw Raise.typeError("%c requires int or char");
    }

    @Override
    protected double toDouble(Object value) {
        return Py.asDouble(value);
    }

    @Override
    protected String kind() {
        return "string";
    }
}
