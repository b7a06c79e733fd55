package pbcvm.code;

/** A place in the source. Lines count from 1, columns from 0 in bytes of UTF-8; -1 for what is not known. */
public record Position(int line, int endLine, int column, int endColumn) {

    public static final Position NONE = new Position(-1, -1, -1, -1);
}
