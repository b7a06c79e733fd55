package pbcvm.modules.zlib;

import pbcvm.error.PythonException;
import pbcvm.error.Raise;

/** What stands around the deflated data; a function's {@code wbits} tells. */
enum Framing {
    RAW, ZLIB, GZIP, AUTOMATIC;

    private static final int LEAST = 8;
    private static final int MOST = 15;

    /** The framing that window bits ask for; null for values out of range. */
    static Framing of(long bits, boolean reading) {
        if (bits >= -MOST && bits <= -LEAST) {
            return RAW;
        }
        if (bits >= LEAST && bits <= MOST || bits == 0 && reading) {
            return ZLIB;
        }
        if (bits >= 16 + LEAST && bits <= 16 + MOST) {
            return GZIP;
        }
        return reading && bits >= 32 + LEAST && bits <= 32 + MOST ? AUTOMATIC : null;
    }

    static PythonException badOption() {
        return Raise.valueError("Invalid initialization option");
    }
}
