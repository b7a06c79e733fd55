package pbcvm.modules.unicodedata;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.IntFunction;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.strs.CharacterNames;
import pbcvm.types.strs.UnicodeData;

/** The module {@code unicodedata}. */
public final class UnicodedataModule {
    private UnicodedataModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        m.constant("unidata_version", UnicodeData.VERSION);
        property(m, "category", c -> Str.of(UnicodeData.category(c)));
        property(m, "bidirectional", c -> Str.of(UnicodeData.bidirectional(c)));
        property(m, "combining", c -> (long) UnicodeData.combining(c));
        property(m, "mirrored", c -> UnicodeData.isMirrored(c) ? 1L : 0L);
        property(m, "east_asian_width", c -> Str.of(UnicodeData.eastAsianWidth(c)));
        property(m, "decomposition", c -> Str.of(Decompositions.of(c)));
        number(m, "decimal", "not a decimal", c -> orNull(UnicodeData.decimal(c)));
        number(m, "digit", "not a digit", c -> orNull(UnicodeData.digit(c)));
        number(m, "numeric", "not a numeric character", UnicodedataModule::numeric);
        number(m, "name", "no such name", c -> {
            String name = CharacterNames.nameOrNull(c);
            return name == null ? null : Str.of(name);
        });
        m.function("lookup(name, /)", UnicodedataModule::lookup);
        m.function("normalize(form, unistr, /)", (form, text) -> NormalForms.normalize(
                text(form, "normalize", 1), text(text, "normalize", 2)));
        m.function("is_normalized(form, unistr, /)", (form, value) -> {
            TruffleString text = text(value, "is_normalized", 2);
            return Str.equal(text, NormalForms.normalize(text(form, "is_normalized", 1), text));
        });
    }

    private static void property(ModuleTable m, String name, IntFunction<Object> property) {
        m.function(name + "(chr, /)", character -> property.apply(character(character, name, "")));
    }

    private static void number(ModuleTable m, String name, String absent, IntFunction<Object> property) {
        m.function(name + "(chr, default=?, /)", (character, otherwise) -> {
            Object value = property.apply(character(character, name, " 1"));
            if (value != null) {
                return value;
            }
            if (otherwise == null) {
                throw Raise.valueError(absent);
            }
            return otherwise;
        });
    }

    private static int character(Object value, String function, String number) {
        TruffleString text = Py.asString(value);
        if (text == null || Str.length(text) != 1) {
            throw Raise.typeError("%s() argument%s must be a unicode character, not %s", function, number,
                    Raise.argumentName(value));
        }
        return Str.at(text, 0);
    }

    private static TruffleString text(Object value, String function, int number) {
        TruffleString text = Py.asString(value);
        if (text == null) {
            throw Raise.typeError("%s() argument %d must be str, not %s", function, number, Raise.argumentName(value));
        }
        return text;
    }

    private static Object orNull(int value) {
        return value < 0 ? null : (Object) (long) value;
    }

    private static Object numeric(int codePoint) {
        String number = UnicodeData.number(codePoint);
        if (number == null) {
            return null;
        }
        int slash = number.indexOf('/');
        if (slash < 0) {
            return Double.valueOf(number);
        }
        return Double.parseDouble(number.substring(0, slash)) / Double.parseDouble(number.substring(slash + 1));
    }

    private static Object lookup(Object name) {
        TruffleString text = Py.asString(name);
        if (text == null) {
            throw Raise.typeError("lookup() argument must be str, not %s", Raise.argumentName(name));
        }
        int point = CharacterNames.lookup(Str.java(text));
        if (point < 0) {
            throw Raise.keyError(Str.of("undefined character name '" + Str.java(text) + "'"));
        }
        return Str.ofCodePoint(point);
    }
}
