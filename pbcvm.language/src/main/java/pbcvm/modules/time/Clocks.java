package pbcvm.modules.time;

import com.oracle.truffle.api.TruffleSafepoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import pbcvm.PbcvmContext;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.floats.FloatArithmetic;
import pbcvm.types.namespaces.SimpleNamespaceType;
import pbcvm.types.singletons.PyNone;

/** The clocks of the machine, in nanoseconds, and waiting. */
public final class Clocks {
    static final long REALTIME = 0;
    static final long MONOTONIC = 1;
    static final long PROCESS = 2;
    static final long THREAD = 3;
    static final long MONOTONIC_RAW = 4;
    static final long BOOTTIME = 7;
    static final long TAI = 11;
    private static final long BILLION = 1_000_000_000L;
    private static final double NANOSECOND = 1e-9;
    private static final double PROCESS_RESOLUTION = 0.01;
    private static final long INVALID = 22;
    private static final long TAI_OFFSET = 37;

    private Clocks() {
    }

    static long realtime() {
        Instant now = Instant.now();
        return now.getEpochSecond() * BILLION + now.getNano();
    }

    static long monotonic() {
        return System.nanoTime();
    }

    /** CPU time of the process; the JVM tells it in hundredths of a second. */
    static long process() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    /** CPU time of the thread, as Linux tells it; that of the process elsewhere. */
    static long thread() {
        try {
            String text = Files.readString(Path.of("/proc/thread-self/schedstat"));
            return Long.parseLong(text.substring(0, text.indexOf(' ')));
        } catch (IOException e) {
            return process();
        }
    }

    static double seconds(long nanoseconds) {
        return (double) nanoseconds / BILLION;
    }

    /** A clock by its number. */
    static long byNumber(Object number) {
        return switch (Py.indexAsInt(number)) {
            case (int) REALTIME -> realtime();
            case (int) TAI -> realtime() + TAI_OFFSET * BILLION;
            case (int) MONOTONIC, (int) MONOTONIC_RAW, (int) BOOTTIME -> monotonic();
            case (int) PROCESS -> process();
            case (int) THREAD -> thread();
            default -> throw invalid();
        };
    }

    static Object resolution(Object number) {
        byNumber(number);
        return Py.indexAsInt(number) == PROCESS ? PROCESS_RESOLUTION : NANOSECOND;
    }

    static Object set(Object number) {
        if (Py.indexAsInt(number) != REALTIME) {
            throw invalid();
        }
        throw Raise.of(ExceptionTypes.PERMISSION_ERROR, 1L, Str.of("Operation not permitted"));
    }

    private static PythonException invalid() {
        return Raise.of(ExceptionTypes.OS_ERROR, INVALID, Str.of("Invalid argument"));
    }

    static Object describe(Object name) {
        if (Py.asString(name) == null) {
            throw Raise.typeError("get_clock_info() argument 1 must be str, not %s", Raise.typeName(name));
        }
        return switch (Py.strJava(name)) {
            case "time" -> info("clock_gettime(CLOCK_REALTIME)", false, true, NANOSECOND);
            case "monotonic", "perf_counter" -> info("clock_gettime(CLOCK_MONOTONIC)", true, false, NANOSECOND);
            case "process_time" -> info("clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", true, false, PROCESS_RESOLUTION);
            case "thread_time" -> info("clock_gettime(CLOCK_THREAD_CPUTIME_ID)", true, false, NANOSECOND);
            default -> throw Raise.valueError("unknown clock");
        };
    }

    private static Object info(String implementation, boolean monotonic, boolean adjustable, double resolution) {
        return SimpleNamespaceType.of("implementation", Str.of(implementation), "monotonic", monotonic, "adjustable",
                adjustable, "resolution", resolution);
    }

    /** Waits; the embedder and Ctrl-C can interrupt it. */
    static Object sleep(Object seconds) {
        long nanoseconds = duration(seconds);
        if (nanoseconds < 0) {
            throw Raise.valueError("sleep length must be non-negative");
        }
        long end = System.nanoTime() + nanoseconds;
        PbcvmContext.get().lock().released(() -> {
            TruffleSafepoint.setBlockedThreadInterruptible(null, Clocks::sleepUntil, end);
            return null;
        });
        return PyNone.NONE;
    }

    private static void sleepUntil(long deadline) throws InterruptedException {
        long left = deadline - System.nanoTime();
        if (left > 0) {
            Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
        } else {
            Thread.yield();
        }
    }

    /** A length of time in nanoseconds, rounded up. */
    public static long duration(Object seconds) {
        if (seconds instanceof Double number) {
            if (Double.isNaN(number)) {
                throw Raise.valueError("Invalid value NaN (not a number)");
            }
            double nanoseconds = Math.ceil(number * BILLION);
            if (Math.abs(nanoseconds) >= 0x1p63) {
                throw Raise.overflowError("timestamp out of range for platform time_t");
            }
            return (long) nanoseconds;
        }
        Object index = Py.index(seconds);
        if (!(index instanceof Long whole) || Math.abs(whole) > Long.MAX_VALUE / BILLION) {
            throw Raise.overflowError("timestamp too large to convert to C _PyTime_t");
        }
        return whole * BILLION;
    }

    /** Whole seconds, rounded down, of a number that is a point in time; now for None. */
    static long timestamp(Object seconds) {
        if (seconds == PyNone.NONE) {
            return Math.floorDiv(realtime(), BILLION);
        }
        if (seconds instanceof Double number) {
            if (Double.isNaN(number)) {
                throw Raise.valueError("Invalid value NaN (not a number)");
            }
            double floor = Math.floor(number);
            if (FloatArithmetic.compare(floor, Long.MAX_VALUE) > 0 || floor < -0x1p63) {
                throw Raise.overflowError("timestamp out of range for platform time_t");
            }
            return (long) floor;
        }
        if (Py.index(seconds) instanceof Long whole) {
            return whole;
        }
        throw Raise.overflowError("timestamp out of range for platform time_t");
    }
}
