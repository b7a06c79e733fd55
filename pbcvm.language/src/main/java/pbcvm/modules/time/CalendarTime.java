package pbcvm.modules.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;
import pbcvm.PbcvmContext;
import pbcvm.error.Raise;
import pbcvm.object.Str;
import pbcvm.types.exceptions.ExceptionTypes;
import pbcvm.types.singletons.PyNone;
import pbcvm.types.structseq.StructSequence;
import pbcvm.types.tuples.PyTuple;

/** Conversions between seconds since 1970 and broken-down time. */
final class CalendarTime {
    static final StructSequence STRUCT_TIME = StructSequence.withHidden("time", "struct_time", 9, "tm_year", "tm_mon",
            "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff");
    /** {@code errno.EOVERFLOW}. */
    private static final long TOO_LARGE = 75;

    private CalendarTime() {
    }

    /** The local time zone: that of the variable TZ, else the machine's. */
    static ZoneId zone() {
        String name = PbcvmContext.get().env().getEnvironment().get("TZ");
        if (name == null || name.isEmpty()) {
            return ZoneId.systemDefault();
        }
        try {
            return ZoneId.of(name.startsWith(":") ? name.substring(1) : name, ZoneId.SHORT_IDS);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    /** The abbreviated name of a zone. */
    static String zoneName(ZoneId zone, boolean summer) {
        if (zone.equals(ZoneOffset.UTC) || zone.getId().equals("Etc/UTC") || zone.getId().equals("Etc/UCT")) {
            return "UTC";
        }
        return TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH);
    }

    static PyTuple universal(long seconds) {
        return of(at(seconds, ZoneOffset.UTC), 0, "GMT");
    }

    static PyTuple local(long seconds) {
        ZoneId zone = zone();
        ZonedDateTime time = at(seconds, zone);
        boolean summer = zone.getRules().isDaylightSavings(time.toInstant());
        return of(time, summer ? 1 : 0, zoneName(zone, summer));
    }

    private static ZonedDateTime at(long seconds, ZoneId zone) {
        try {
            return Instant.ofEpochSecond(seconds).atZone(zone);
        } catch (DateTimeException e) {
            throw Raise.of(ExceptionTypes.OS_ERROR, TOO_LARGE, Str.of("Value too large for defined data type"));
        }
    }

    private static PyTuple of(ZonedDateTime time, long summer, String zone) {
        return STRUCT_TIME.create((long) time.getYear(), (long) time.getMonthValue(), (long) time.getDayOfMonth(),
                (long) time.getHour(), (long) time.getMinute(), (long) time.getSecond(),
                time.getDayOfWeek().getValue() - 1L, (long) time.getDayOfYear(), summer, Str.of(zone),
                (long) time.getOffset().getTotalSeconds());
    }

    /** Seconds since 1970 of a local time whose fields may be out of range. */
    static long seconds(BrokenDownTime time) {
        LocalDateTime local;
        try {
            local = LocalDateTime.of(time.year, 1, 1, 0, 0).plusMonths(time.month - 1L).plusDays(time.day - 1L)
                    .plusHours(time.hour).plusMinutes(time.minute).plusSeconds(time.second);
        } catch (DateTimeException e) {
            throw Raise.overflowError("mktime argument out of range");
        }
        ZoneId zone = zone();
        ZoneRules rules = zone.getRules();
        Instant instant = local.atZone(zone).toInstant();
        if (time.summer < 0) {
            return instant.getEpochSecond();
        }
        ZoneOffset standard = rules.getStandardOffset(instant);
        Duration savings = rules.getDaylightSavings(instant);
        if (time.summer > 0 && savings.isZero() && rules.nextTransition(instant) != null) {
            savings = Duration.ofHours(1);
        }
        long offset = standard.getTotalSeconds() + (time.summer > 0 ? savings.getSeconds() : 0);
        return local.toEpochSecond(ZoneOffset.UTC) - offset;
    }

    /** The zone's name, or None. */
    static Object text(String name) {
        return name == null ? PyNone.NONE : Str.of(name);
    }
}
