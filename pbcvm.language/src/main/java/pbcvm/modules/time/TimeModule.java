package pbcvm.modules.time;

import com.oracle.truffle.api.strings.TruffleString;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.ModuleTable;
import pbcvm.object.Str;
import pbcvm.operation.Calls;
import pbcvm.operation.Py;
import pbcvm.types.modules.PyModule;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.tuples.PyTuple;

/** The module {@code time}. */
public final class TimeModule {
    private TimeModule() {
    }

    /** Fills the module. */
    public static void table(ModuleTable m) {
        clocks(m);
        clockNumbers(m);
        calendar(m);
        zone(m);
        m.doc("Clocks, calendar time and waiting.");
    }

    private static void clocks(ModuleTable m) {
        m.function("time()", () -> Clocks.seconds(Clocks.realtime()));
        m.function("time_ns()", Clocks::realtime);
        m.function("monotonic()", () -> Clocks.seconds(Clocks.monotonic()));
        m.function("monotonic_ns()", Clocks::monotonic);
        m.function("perf_counter()", () -> Clocks.seconds(Clocks.monotonic()));
        m.function("perf_counter_ns()", Clocks::monotonic);
        m.function("process_time()", () -> Clocks.seconds(Clocks.process()));
        m.function("process_time_ns()", Clocks::process);
        m.function("thread_time()", () -> Clocks.seconds(Clocks.thread()));
        m.function("thread_time_ns()", Clocks::thread);
        m.function("get_clock_info(name, /)", Clocks::describe);
        m.function("sleep(seconds, /)", Clocks::sleep);
    }

    private static void clockNumbers(ModuleTable m) {
        m.constant("CLOCK_REALTIME", Clocks.REALTIME);
        m.constant("CLOCK_MONOTONIC", Clocks.MONOTONIC);
        m.constant("CLOCK_PROCESS_CPUTIME_ID", Clocks.PROCESS);
        m.constant("CLOCK_THREAD_CPUTIME_ID", Clocks.THREAD);
        m.constant("CLOCK_MONOTONIC_RAW", Clocks.MONOTONIC_RAW);
        m.constant("CLOCK_BOOTTIME", Clocks.BOOTTIME);
        m.constant("CLOCK_TAI", Clocks.TAI);
        m.function("clock_gettime(clk_id, /)", number -> Clocks.seconds(Clocks.byNumber(number)));
        m.function("clock_gettime_ns(clk_id, /)", Clocks::byNumber);
        m.function("clock_getres(clk_id, /)", Clocks::resolution);
        m.function("pthread_getcpuclockid(thread_id, /)", thread -> {
            Py.index(thread);
            return Clocks.THREAD;
        });
        m.function("clock_settime(clk_id, time, /)", (number, time) -> Clocks.set(number));
        m.function("clock_settime_ns(clk_id, time, /)", (number, time) -> Clocks.set(number));
    }

    private static void calendar(ModuleTable m) {
        m.constant("struct_time", CalendarTime.STRUCT_TIME.type());
        m.constant("_STRUCT_TM_ITEMS", 11L);
        m.function("gmtime!(seconds=None, /)", seconds -> CalendarTime.universal(Clocks.timestamp(seconds)));
        m.function("localtime!(seconds=None, /)", seconds -> CalendarTime.local(Clocks.timestamp(seconds)));
        m.function("mktime(tuple, /)",
                tuple -> (double) CalendarTime.seconds(BrokenDownTime.of(tuple, "mktime")));
        m.function("asctime(tuple=?, /)", tuple -> Str.of(TimeFormatter.asText(
                BrokenDownTime.of(tuple == null ? now() : tuple, "asctime").checked())));
        m.function("ctime!(seconds=None, /)", seconds -> Str.of(TimeFormatter.asText(
                BrokenDownTime.of(CalendarTime.local(Clocks.timestamp(seconds)), "ctime"))));
        m.function("strftime!(format, tuple=?, /)", TimeModule::strftime);
        m.functionN("strptime(*args)", TimeModule::strptime);
    }

    private static PyTuple now() {
        return CalendarTime.local(Clocks.timestamp(PyNone.NONE));
    }

    private static Object strftime(Object format, Object tuple) {
        TruffleString text = Py.asString(format);
        if (text == null) {
            throw Raise.typeError("strftime() argument 1 must be str, not %s", Raise.typeName(format));
        }
        BrokenDownTime time = BrokenDownTime.of(tuple == null ? now() : tuple, "strftime").checked();
        String java = Str.java(text);
        if (java.indexOf(0) >= 0) {
            throw Raise.valueError("embedded null character");
        }
        return Str.of(TimeFormatter.format(java, time));
    }

    private static Object strptime(Object[] args) {
        PyModule builtins = PbcvmContext.get().builtins();
        Object parser = Py.callMethod(builtins, "__import__", Str.of("_strptime"));
        return Calls.call(Py.getAttr(parser, "_strptime_time"), ((PyTuple) args[0]).items);
    }

    private static void zone(ModuleTable m) {
        setZone(m.module());
        m.function("tzset()", () -> {
            setZone(m.module());
            return PyNone.NONE;
        });
    }

    /** Standard time is what winter or summer has, whichever lies further west. */
    private static void setZone(PyModule module) {
        ZoneId zone = CalendarTime.zone();
        int year = LocalDate.now(zone).getYear();
        long january = offset(zone, year, 1);
        long july = offset(zone, year, 7);
        long standard = Math.min(january, july);
        long summer = Math.max(january, july);
        module.namespace().put("timezone", -standard);
        module.namespace().put("altzone", -summer);
        module.namespace().put("daylight", january == july ? 0L : 1L);
        module.namespace().put("tzname", PyTuple.of(Str.of(CalendarTime.zoneName(zone, false)),
                Str.of(CalendarTime.zoneName(zone, january != july))));
    }

    private static long offset(ZoneId zone, int year, int month) {
        return zone.getRules().getOffset(LocalDate.of(year, month, 1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .getTotalSeconds();
    }
}
