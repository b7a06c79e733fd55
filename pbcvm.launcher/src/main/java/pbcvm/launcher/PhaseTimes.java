package pbcvm.launcher;

import java.util.ArrayList;
import java.util.List;

/** Measures the phases of a run, from {@code main} on, when {@code --vm.Dpbcvm.launcher.times=true} asks for it. */
final class PhaseTimes {

    private static final boolean ENABLED = Boolean.getBoolean("pbcvm.launcher.times");

    /** One moment and what had been done by then. */
    private record Mark(String phase, long time) {
    }

    private static final List<Mark> MARKS = new ArrayList<>();

    private PhaseTimes() {
    }

    /** Says that a phase has just ended. */
    static void mark(String phase) {
        if (ENABLED) {
            MARKS.add(new Mark(phase, System.nanoTime()));
        }
    }

    /** Prints the milliseconds of each phase. */
    static void print() {
        if (!ENABLED) {
            return;
        }
        mark("context closed");
        long start = MARKS.getFirst().time();
        long last = start;
        for (Mark mark : MARKS) {
            System.err.printf("%6d ms  +%5d  %s%n", (mark.time() - start) / 1_000_000, (mark.time() - last) / 1_000_000,
                    mark.phase());
            last = mark.time();
        }
    }
}
