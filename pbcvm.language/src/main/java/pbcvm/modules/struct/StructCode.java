package pbcvm.modules.struct;

/**
 * One run of a format: a code with its repetition and place.
 *
 * @param code the format character
 * @param size bytes of one value; for {@code s} and {@code p} the length of the text
 * @param offset of the first value in the packed bytes
 * @param count values in the run
 */
record StructCode(char code, int size, int offset, int count) {

    /** Size of a code with the machine's layout (64-bit, as Linux has it); 0 for an unknown code. */
    static int nativeSize(char code) {
        return switch (code) {
            case 'l', 'L', 'n', 'N', 'P' -> 8;
            default -> standardSize(code);
        };
    }

    /** Size of a code in the standard layout; 0 for an unknown code. */
    static int standardSize(char code) {
        return switch (code) {
            case 'x', 'c', 'b', 'B', '?', 's', 'p' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'l', 'L', 'f' -> 4;
            case 'q', 'Q', 'd' -> 8;
            default -> 0;
        };
    }
}
