package pbcvm.modules.time;

import com.oracle.truffle.api.strings.TruffleString;
import java.time.ZoneId;
import pbcvm.error.PythonException;
import pbcvm.error.Raise;
import pbcvm.object.Shape;
import pbcvm.object.Str;
import pbcvm.operation.Py;
import pbcvm.types.ints.Ints;
import pbcvm.types.tuples.PyTuple;

/** The nine fields of a time tuple as ints, with the zone's name and offset where they are known. */
final class BrokenDownTime {
    private static final int FIELDS = 9;
    private static final int DAYS = 7;

    int year;
    /** 1 to 12. */
    int month;
    int day;
    int hour;
    int minute;
    int second;
    /** 0 is Sunday. */
    int weekDay;
    /** 0 is the first of January. */
    int yearDay;
    int summer;
    private String zone;
    private Long offset;

    private BrokenDownTime() {
    }

    /** Reads a tuple; {@code function} is the caller's name, for messages. */
    static BrokenDownTime of(Object value, String function) {
        if (!(value instanceof PyTuple tuple)) {
            throw Raise.typeError("Tuple or struct_time argument required");
        }
        if (tuple.size() != FIELDS) {
            throw Raise.typeError("%s(): illegal time tuple argument", function);
        }
        int[] fields = new int[FIELDS];
        for (int i = 0; i < FIELDS; i++) {
            fields[i] = field(tuple.items[i]);
        }
        BrokenDownTime time = new BrokenDownTime();
        time.year = fields[0];
        time.month = fields[1];
        time.day = fields[2];
        time.hour = fields[3];
        time.minute = fields[4];
        time.second = fields[5];
        time.weekDay = (fields[6] + 1) % DAYS;
        time.yearDay = fields[7] - 1;
        time.summer = fields[8];
        if (tuple.type() == CalendarTime.STRUCT_TIME.type()) {
            time.readZone(tuple);
        }
        return time;
    }

    private static int field(Object item) {
        if (Py.index(item) instanceof Long number) {
            if (number == (int) (long) number) {
                return (int) (long) number;
            }
            throw Raise.overflowError("signed integer is %s",
                    number < 0 ? "less than minimum" : "greater than maximum");
        }
        throw Raise.overflowError("Python int too large to convert to C long");
    }

    private void readZone(PyTuple tuple) {
        TruffleString name = Py.asString(Shape.get(tuple, Str.intern("tm_zone")));
        zone = name == null ? null : Str.java(name);
        Object given = Shape.get(tuple, Str.intern("tm_gmtoff"));
        if (given != null && Ints.isInt(given)) {
            offset = Py.indexAsLong(given);
        }
    }

    /** Brings zeros to the first valid value and refuses what is out of range. */
    BrokenDownTime checked() {
        month = month == 0 ? 1 : month;
        check(month >= 1 && month <= 12, "month");
        day = day == 0 ? 1 : day;
        check(day >= 1 && day <= 31, "day of month");
        check(hour >= 0 && hour <= 23, "hour");
        check(minute >= 0 && minute <= 59, "minute");
        check(second >= 0 && second <= 61, "seconds");
        check(weekDay >= 0, "day of week");
        yearDay = yearDay == -1 ? 0 : yearDay;
        check(yearDay >= 0 && yearDay <= 365, "day of year");
        return this;
    }

    private static void check(boolean valid, String field) {
        if (!valid) {
            throw outOfRange(field);
        }
    }

    private static PythonException outOfRange(String field) {
        return Raise.valueError("%s out of range", field);
    }

    /** The abbreviated name of the zone; empty when nobody knows. */
    String zoneName() {
        if (zone != null) {
            return zone;
        }
        ZoneId local = CalendarTime.zone();
        return summer < 0 ? "" : CalendarTime.zoneName(local, summer > 0);
    }

    /** Seconds east of UTC; null when nobody knows. */
    Long offset() {
        return offset != null ? offset : summer < 0 ? null : Long.valueOf(0);
    }
}
