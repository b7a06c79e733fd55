package pbcvm.bytecode;

import java.math.BigInteger;
import java.util.StringJoiner;
import pbcvm.code.Bytes;
import pbcvm.code.CodeObject;
import pbcvm.code.Complex;
import pbcvm.code.DictConst;
import pbcvm.code.FrozenSetConst;
import pbcvm.code.ListConst;
import pbcvm.code.LongInt;
import pbcvm.code.SetConst;
import pbcvm.code.Singleton;
import pbcvm.code.SurrogateText;
import pbcvm.code.Tuple;
import pbcvm.version.PythonVersion;
import pbcvm.version.VersionRange;

/** Constants as the {@code repr} of their version writes them. Elements of sets stand as {@link SetOrder} says. */
public final class ConstantText {

    private final PythonVersion version;
    private final boolean isPython2;

    public ConstantText(PythonVersion version) {
        this.version = version;
        isPython2 = VersionRange.PYTHON_2.contains(version);
    }

    public String of(Object constant) {
        return switch (constant) {
            case Singleton singleton -> of(singleton);
            case Boolean truth -> truth ? "True" : "False";
            case Long number -> number.toString();
            case BigInteger number -> number.toString();
            case LongInt number -> number.value() + "L";
            case Double number -> FloatText.of(number);
            case Complex number -> FloatText.of(number.re(), number.im());
            case String text -> ofText(text.codePoints().toArray());
            case SurrogateText text -> ofText(text.codePoints());
            case Bytes bytes -> (isPython2 ? "" : "b") + TextQuoter.bytes(bytes.value());
            case Tuple tuple -> join(tuple, "(", tuple.size() == 1 ? ",)" : ")");
            case FrozenSetConst set -> ofSet("frozenset", set.elements());
            case SetConst set -> isPython2 || set.elements().size() == 0 ? ofSet("set", set.elements())
                    : join(set.elements(), "{", "}");
            case ListConst list -> join(list.items(), "[", "]");
            case DictConst dict -> of(dict);
            case CodeObject code -> of(code);
            default -> throw new IllegalArgumentException("no constant: " + constant.getClass());
        };
    }

    private static String of(Singleton singleton) {
        return switch (singleton) {
            case NONE -> "None";
            case ELLIPSIS -> "Ellipsis";
            case STOP_ITERATION -> "<class 'StopIteration'>";
            case NULL -> "<NULL>";
        };
    }

    /** The address that CPython prints differs from run to run; here it is always 0. */
    private static String of(CodeObject code) {
        int line = code.firstLine() == 0 ? -1 : code.firstLine();
        return "<code object " + code.name() + " at 0x0, file \"" + code.fileName() + "\", line " + line + ">";
    }

    private String ofText(int[] points) {
        return isPython2 ? "u" + TextQuoter.ascii(points) : TextQuoter.unicode(points, version);
    }

    private String ofSet(String type, Tuple elementsOfFile) {
        Tuple elements = SetOrder.of(elementsOfFile, version);
        if (elements.size() == 0) {
            return type + "()";
        }
        return isPython2 ? join(elements, type + "([", "])") : join(elements, type + "({", "})");
    }

    private String of(DictConst dict) {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < dict.keysAndValues().size(); i += 2) {
            text.add(of(dict.keysAndValues().get(i)) + ": " + of(dict.keysAndValues().get(i + 1)));
        }
        return text.toString();
    }

    private String join(Tuple items, String prefix, String suffix) {
        StringJoiner text = new StringJoiner(", ", prefix, suffix);
        for (Object item : items) {
            text.add(of(item));
        }
        return text.toString();
    }
}
