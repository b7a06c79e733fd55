package pbcvm.modules.io;

import pbcvm.error.Raise;

/** The argument {@code mode} of {@code open}. */
record OpenMode(boolean creating, boolean reading, boolean writing, boolean appending, boolean updating, boolean text,
        boolean binary) {

    static OpenMode parse(String mode) {
        for (int i = 0; i < mode.length(); i++) {
            char c = mode.charAt(i);
            if ("xrwa+tb".indexOf(c) < 0 || mode.indexOf(c, i + 1) >= 0) {
                throw Raise.valueError("invalid mode: '%s'", mode);
            }
        }
        boolean creating = mode.indexOf('x') >= 0;
        boolean reading = mode.indexOf('r') >= 0;
        boolean writing = mode.indexOf('w') >= 0;
        boolean appending = mode.indexOf('a') >= 0;
        boolean updating = mode.indexOf('+') >= 0;
        boolean text = mode.indexOf('t') >= 0;
        boolean binary = mode.indexOf('b') >= 0;
        if (text && binary) {
            throw Raise.valueError("can't have text and binary mode at once");
        }
        int kinds = (creating ? 1 : 0) + (reading ? 1 : 0) + (writing ? 1 : 0) + (appending ? 1 : 0);
        if (kinds != 1) {
            throw kinds == 0
                    ? Raise.valueError("Must have exactly one of create/read/write/append mode and at most one plus")
                    : Raise.valueError("must have exactly one of create/read/write/append mode");
        }
        return new OpenMode(creating, reading, writing || creating || appending, appending, updating, text, binary);
    }

    /** The mode of the raw file. */
    String rawMode() {
        String kind = creating ? "x" : reading ? "r" : appending ? "a" : "w";
        return updating ? kind + "+" : kind;
    }
}
