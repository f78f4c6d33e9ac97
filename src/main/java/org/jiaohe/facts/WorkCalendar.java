package org.jiaohe.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Days on which offices work: weekdays without public holidays, and weekends that the yearly notice of the State Council's
 * General Office makes working days. The list {@code holidays} names the notice for each entry; a year it does not know has
 * weekends alone.
 */
public final class WorkCalendar {
    private final List<Entry> entries;

    private record Entry(LocalDate from, LocalDate to, boolean works) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private WorkCalendar(List<Entry> entries) {
        this.entries = entries;
    }

    static WorkCalendar of(Lexicons lexicons) {
        return lexicons.prepared("holidays", from -> new WorkCalendar(from.rows("holidays", 4).stream()
                .map(row -> new Entry(LocalDate.parse(row.get(1)), LocalDate.parse(row.get(2)), row.get(0).equals("work"))).toList()));
    }

    boolean works(LocalDate day) {
        for (Entry entry : entries) {
            if (entry.has(day)) {
                return entry.works();
            }
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day itself where offices work on it, else the first working day after it. */
    LocalDate workingDayFrom(LocalDate day) {
        LocalDate next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
