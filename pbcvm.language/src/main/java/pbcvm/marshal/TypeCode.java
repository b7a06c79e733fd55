package pbcvm.marshal;

import pbcvm.version.PythonVersion;
import pbcvm.version.VersionRange;

/** The letter in front of each marshalled object. */
public enum TypeCode {
    NULL('0'),
    NONE('N'),
    FALSE('F'),
    TRUE('T'),
    STOP_ITERATION('S'),
    ELLIPSIS('.'),
    INT('i'),
    INT64('I', VersionRange.PYTHON_2),
    FLOAT('f'),
    BINARY_FLOAT('g'),
    COMPLEX('x'),
    BINARY_COMPLEX('y'),
    LONG('l'),
    STRING('s'),
    INTERNED('t'),
    STRING_REF('R', VersionRange.PYTHON_2),
    REF('r', VersionRange.PYTHON_3),
    TUPLE('('),
    LIST('['),
    DICT('{'),
    CODE('c'),
    UNICODE('u'),
    SET('<'),
    FROZENSET('>'),
    ASCII('a', VersionRange.PYTHON_3),
    ASCII_INTERNED('A', VersionRange.PYTHON_3),
    SMALL_TUPLE(')', VersionRange.PYTHON_3),
    SHORT_ASCII('z', VersionRange.PYTHON_3),
    SHORT_ASCII_INTERNED('Z', VersionRange.PYTHON_3);

    /** Set in the letter of an object that later references may name by number. */
    public static final int FLAG_REF = 0x80;

    private static final TypeCode[] BY_LETTER = new TypeCode[128];

    static {
        for (TypeCode code : values()) {
            BY_LETTER[code.letter] = code;
        }
    }

    private final char letter;
    private final VersionRange versions;

    TypeCode(char letter) {
        this(letter, VersionRange.ALL);
    }

    TypeCode(char letter, VersionRange versions) {
        this.letter = letter;
        this.versions = versions;
    }

    public char letter() {
        return letter;
    }

    /** The type code for a letter in files of this version; {@code null} when there is none. */
    static TypeCode of(int letter, PythonVersion version) {
        TypeCode code = letter < BY_LETTER.length ? BY_LETTER[letter] : null;
        return code != null && code.versions.contains(version) ? code : null;
    }
}
