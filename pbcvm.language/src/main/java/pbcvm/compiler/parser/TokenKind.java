package pbcvm.compiler.parser;

import java.util.HashMap;
import java.util.Map;

/** What a token is. Each operator and each keyword is a kind of its own, known by its text. */
enum TokenKind {
    ENDMARKER(null),
    NAME(null),
    NUMBER(null),
    STRING(null),
    NEWLINE(null),
    INDENT(null),
    DEDENT(null),
    LPAR("("),
    RPAR(")"),
    LSQB("["),
    RSQB("]"),
    COLON(":"),
    COMMA(","),
    SEMI(";"),
    PLUS("+"),
    MINUS("-"),
    STAR("*"),
    SLASH("/"),
    VBAR("|"),
    AMPER("&"),
    LESS("<"),
    GREATER(">"),
    EQUAL("="),
    DOT("."),
    PERCENT("%"),
    LBRACE("{"),
    RBRACE("}"),
    EQ_EQUAL("=="),
    NOT_EQUAL("!="),
    LESS_EQUAL("<="),
    GREATER_EQUAL(">="),
    TILDE("~"),
    CIRCUMFLEX("^"),
    LEFT_SHIFT("<<"),
    RIGHT_SHIFT(">>"),
    DOUBLE_STAR("**"),
    PLUS_EQUAL("+="),
    MIN_EQUAL("-="),
    STAR_EQUAL("*="),
    SLASH_EQUAL("/="),
    PERCENT_EQUAL("%="),
    AMPER_EQUAL("&="),
    VBAR_EQUAL("|="),
    CIRCUMFLEX_EQUAL("^="),
    LEFT_SHIFT_EQUAL("<<="),
    RIGHT_SHIFT_EQUAL(">>="),
    DOUBLE_STAR_EQUAL("**="),
    DOUBLE_SLASH("//"),
    DOUBLE_SLASH_EQUAL("//="),
    AT("@"),
    AT_EQUAL("@="),
    ARROW("->"),
    ELLIPSIS("..."),
    COLON_EQUAL(":="),
    /** A character that is no operator. */
    OP(null),
    TYPE_IGNORE(null),
    TYPE_COMMENT(null),
    ERROR(null),
    FALSE("False"),
    NONE("None"),
    TRUE("True"),
    AND("and"),
    AS("as"),
    ASSERT("assert"),
    ASYNC("async"),
    AWAIT("await"),
    BREAK("break"),
    CLASS("class"),
    CONTINUE("continue"),
    DEF("def"),
    DEL("del"),
    ELIF("elif"),
    ELSE("else"),
    EXCEPT("except"),
    FINALLY("finally"),
    FOR("for"),
    FROM("from"),
    GLOBAL("global"),
    IF("if"),
    IMPORT("import"),
    IN("in"),
    IS("is"),
    LAMBDA("lambda"),
    NONLOCAL("nonlocal"),
    NOT("not"),
    OR("or"),
    PASS("pass"),
    RAISE("raise"),
    RETURN("return"),
    TRY("try"),
    WHILE("while"),
    WITH("with"),
    YIELD("yield");

    private static final Map<String, TokenKind> BY_TEXT = new HashMap<>();
    private static final Map<String, TokenKind> KEYWORDS = new HashMap<>();

    static {
        for (TokenKind kind : values()) {
            if (kind.text != null) {
                BY_TEXT.put(kind.text, kind);
                if (Character.isLetter(kind.text.charAt(0))) {
                    KEYWORDS.put(kind.text, kind);
                }
            }
        }
    }

    private final String text;

    TokenKind(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Whether the tokens of this kind only tell about lines and blocks. */
    boolean isLayout() {
        return this == NEWLINE || this == INDENT || this == DEDENT || this == ENDMARKER;
    }

    /** The operator or keyword with this text, or {@code null}. */
    static TokenKind ofText(String text) {
        return BY_TEXT.get(text);
    }

    /** The keyword with this text, or {@code NAME}. */
    static TokenKind ofName(String text) {
        return KEYWORDS.getOrDefault(text, NAME);
    }
}
