package pbcvm.modules.unicodedata;

import com.oracle.truffle.api.strings.TruffleString;
import java.text.Normalizer;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.types.strs.Text;
import pbcvm.types.strs.TextBuilder;
import pbcvm.types.strs.UnicodeData;

/** The four normal forms of text. Characters that the standard did not have yet stay as they are. */
final class NormalForms {
    private NormalForms() {
    }

    static TruffleString normalize(TruffleString formName, TruffleString source) {
        Normalizer.Form form = switch (Str.java(formName)) {
            case "NFC" -> Normalizer.Form.NFC;
            case "NFD" -> Normalizer.Form.NFD;
            case "NFKC" -> Normalizer.Form.NFKC;
            case "NFKD" -> Normalizer.Form.NFKD;
            default -> throw Raise.valueError("invalid normalization form");
        };
        if (Text.isAscii(source)) {
            return source;
        }
        Text text = Text.of(source);
        TextBuilder out = new TextBuilder(text.length);
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || isFixed(text.at(i))) {
                if (i > start) {
                    out.append(Normalizer.normalize(Str.java(text.substring(start, i)), form));
                }
                if (i < text.length) {
                    out.append(text.at(i));
                }
                start = i + 1;
            }
        }
        return out.build();
    }

    private static boolean isFixed(int codePoint) {
        String category = codePoint < 128 ? "" : UnicodeData.category(codePoint);
        return category.equals("Cn") || category.equals("Cs");
    }
}
