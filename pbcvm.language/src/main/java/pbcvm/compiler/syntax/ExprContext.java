package pbcvm.compiler.syntax;

/** What is done with a name, attribute, subscript, list or tuple. */
public enum ExprContext {
    LOAD("Load"),
    STORE("Store"),
    DEL("Del");

    private final String text;

    ExprContext(String text) {
        this.text = text;
    }

    /** The name in the module {@code ast}. */
    @Override
    public String toString() {
        return text;
    }
}
