package pbcvm.code;

/**
 * The refusal of a damaged or hostile file: which file, which code object, where, and the rule it breaks.
 *
 * <p>Invariants: the message is one line.
 */
public final class MalformedCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String codeName;
    private final int offset;
    private final String rule;

    /**
     * @param file what was being read, {@code null} when not known yet
     * @param codeName qualified name of the code object, {@code null} outside of any
     * @param offset offset in the bytecode, or in the file when {@code codeName} is {@code null}; -1 for none
     * @param rule the rule that is broken, in words
     */
    public MalformedCodeException(String file, String codeName, int offset, String rule) {
        super(oneLine(message(file, codeName, offset, rule)));
        this.file = file;
        this.codeName = codeName;
        this.offset = offset;
        this.rule = rule;
    }

    private static String message(String file, String codeName, int offset, String rule) {
        StringBuilder text = new StringBuilder(file == null ? "bytecode" : file).append(": ");
        if (codeName != null) {
            text.append(codeName).append(": ");
        }
        if (offset >= 0) {
            text.append(codeName == null ? "byte " : "offset ").append(offset).append(": ");
        }
        return text.append(rule).toString();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    public String file() {
        return file;
    }

    public String codeName() {
        return codeName;
    }

    public int offset() {
        return offset;
    }

    public String rule() {
        return rule;
    }
}
