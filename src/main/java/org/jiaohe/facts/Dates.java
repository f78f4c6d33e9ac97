package org.jiaohe.facts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiaohe.report.Report;
import org.jiaohe.report.Source;
import org.jiaohe.text.Pattern;

/** Measures the dates and the address given with a report. */
final class Dates {
    private Dates() {
    }

    static List<Object> in(Report report, Meta meta, Subject subject, Lexicons lexicons) {
        List<Object> facts = new ArrayList<>();
        Spot spot = report.title().map(title -> Spot.elsewhere(title.source().unquoted())).orElse(Spot.elsewhere(Source.NOWHERE));
        meta.url().ifPresent(url -> facts.add(column(url, spot, lexicons)));
        meta.submittedOn().ifPresent(submitted -> meta.publishedOn().ifPresent(published -> facts.add(new FilingOrder(submitted, published, published.isBefore(submitted), spot))));
        if (meta.submittedOn().isEmpty() && meta.publishedOn().isEmpty()) {
            return facts;
        }
        subject.year().ifPresent(year -> {
            LocalDate deadline = Publication.deadline(subject.unitType(), year);
            WorkCalendar calendar = WorkCalendar.of(lexicons);
            meta.submittedOn().ifPresent(day -> facts.add(Publication.of("submitted", day, year, deadline, calendar, spot)));
            meta.publishedOn().ifPresent(day -> facts.add(Publication.of("published", day, year, deadline, calendar, spot)));
            LocalDate grace = calendar.workingDayFrom(deadline);
            meta.publishedOn().flatMap(day -> created(report).map(made -> new FileDate(made, deadline, made.isAfter(grace) && !day.isAfter(grace), spot))).ifPresent(facts::add);
        });
        return facts;
    }

    private static Optional<LocalDate> created(Report report) {
        String date = report.input().properties().getOrDefault("created", "");
        try {
            return date.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(date.substring(0, 10)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static WebColumn column(String url, Spot spot, Lexicons lexicons) {
        String address = url.contains("%") ? decoded(url) : url;
        String path = address.replaceFirst("^[a-zA-Z]+://[^/]*", "").toLowerCase(Locale.ROOT);
        for (List<String> row : lexicons.rows("web-columns", 3)) {
            if (row.get(0).chars().allMatch(c -> c < 128) ? Pattern.matches(".*(?:^|[/_\\-?=])" + row.get(0) + "[0-9]*(?:[/_\\-.&].*|$)", path) : path.contains(row.get(0))) {
                return new WebColumn(row.get(1), row.get(0), url, spot);
            }
        }
        return new WebColumn("unknown", "", url, spot);
    }

    private static String decoded(String url) {
        try {
            return URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return url;
        }
    }
}
