package pbcvm.compiler.syntax;

/**
 * A range in the source: lines count from 1, columns are offsets in the line's UTF-8 bytes; the end is exclusive. A
 * tree built by a program may have any numbers here.
 */
public record Location(int lineno, int colOffset, int endLineno, int endColOffset) {

    public static final Location NONE = new Location(0, 0, 0, 0);

    /** The range from the start of this one to the end of the other. */
    public Location to(Location end) {
        return new Location(lineno, colOffset, end.endLineno, end.endColOffset);
    }
}
