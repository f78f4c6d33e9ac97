package org.jiaohe.facts;

import java.time.LocalDate;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Message;

/**
 * One of the dates that the Regulations set a limit to (条例第49条), measured against it.
 *
 * @param act       {@code submitted} 提交主管部门 or {@code published} 向社会公布
 * @param deadline  31 January for departments, 31 March for governments, of the year after the report year
 * @param grace     the deadline, or the first working day after it where it falls on a weekend or holiday
 * @param timing    {@code inTime}, {@code inGrace}, {@code late}
 * @param tooEarly  whether it lies before the statistical period was over
 */
public record Publication(String act, LocalDate date, LocalDate deadline, LocalDate grace, String timing, boolean tooEarly, Spot spot) {
    static Publication of(String act, LocalDate date, int year, LocalDate deadline, WorkCalendar calendar, Spot spot) {
        LocalDate grace = calendar.workingDayFrom(deadline);
        String timing = !date.isAfter(deadline) ? "inTime" : !date.isAfter(grace) ? "inGrace" : "late";
        return new Publication(act, date, deadline, grace, timing, date.getYear() <= year, spot);
    }

    /** The deadline in words, with the working day after it where it fell on a day off. */
    public Message limit() {
        return grace.isAfter(deadline) ? Message.of("facts.deadline.extended", "deadline", deadline, "grace", grace) : Message.of("facts.deadline", "deadline", deadline);
    }

    /** The limit for a report of {@code year}: 31 March for an organ whose kind is not known, which no rule holds to it. */
    static LocalDate deadline(UnitType unitType, int year) {
        boolean department = unitType == UnitType.DEPARTMENT || unitType == UnitType.AGENCY_OFFICE;
        return department ? LocalDate.of(year + 1, 1, 31) : LocalDate.of(year + 1, 3, 31);
    }
}
