package org.jiaohe.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Finds turns of speech that a report should do without: praise without a sample, relative time, sentences said twice, events after the year. */
final class Style {
    private static final Pattern PRAISE = Pattern.compile("(?:满意(?:度|率)?(?:均|已|都)?(?:达到了?|达|为|是)?(?:100(?:\\.0+)?[%％]|百分之百)|(?:100(?:\\.0+)?[%％]|百分之百)的?满意|零投诉|零差评|零举报)");
    private static final Pattern SAMPLE = Pattern.compile("参评|受访|样本|问卷|抽样|调查对象|评价人|[0-9]+(?:名|位|份|人次?|条评价|件评价|个评价|条好评)");
    private static final Pattern RELATIVE = Pattern.compile("今年|去年|前年|目前|近期|近来|眼下|最近");
    private static final Pattern NESTED = Pattern.compile("(?:本|该)(?:年度)?报告[^。\\n]{0,90}?(?:编制|撰写|形成|编写)(?:了)?(?:此|本|该)(?:年度)?报告");
    private static final Pattern NUMBERED = Pattern.compile("^[（(]?[一二三四五六七八九十0-9]+[）)、.．]?");
    private static final String ENDS = "。！？；";
    private static final Pattern LAW = Pattern.compile("《[^》]*》");
    private static final int LONG = 20;

    private Style() {
    }

    static List<Flaw> in(Prose prose, int year, Lexicons lexicons) {
        Flaws flaws = new Flaws();
        Map<String, List<Place>> said = new LinkedHashMap<>();
        List<Spot> relative = new ArrayList<>();
        List<String> words = new ArrayList<>();
        prose.sure().forEach(part -> {
            String text = part.squeezed().text();
            Matcher praise = part.squeezed().matcher(PRAISE);
            boolean praises = text.contains("满意") || text.contains("零投诉") || text.contains("零差评") || text.contains("零举报");
            while (praises && praise.find()) {
                if (!SAMPLE.matcher(part.sentenceAround(praise.start())).find()) {
                    flaws.add(Flaw.SATISFACTION, part.printed(praise.start(), praise.end()), "", "", part.squeezedSpot(praise.start(), praise.end()));
                }
            }
            Matcher time = part.squeezed().matcher(RELATIVE);
            while (time.find()) {
                words.add(time.group());
                relative.add(part.squeezedSpot(time.start(), time.end()));
            }
            Matcher nested = part.squeezed().matcher(NESTED);
            while (text.contains("报告") && nested.find()) {
                flaws.add(Flaw.REPEATED, part.printed(nested.start(), nested.end()), "", "nested", part.squeezedSpot(nested.start(), nested.end()));
            }
            for (Sentences.Span span : part.mixed() ? List.<Sentences.Span>of() : part.spans()) {
                String sentence = span.end() - span.start() < LONG ? "" : trimmed(span.in(text));
                if (sentence.length() >= LONG && LAW.matcher(sentence).replaceAll("").length() >= LONG) {
                    said.computeIfAbsent(sentence, key -> new ArrayList<>()).add(new Place(part, span));
                }
            }
            later(part, year, lexicons, flaws);
        });
        List<Flaw> all = new ArrayList<>(flaws.all());
        if (!relative.isEmpty()) {
            all.add(new Flaw(Flaw.RELATIVE_TIME, String.join("、", words.stream().distinct().toList()), "", "", relative));
        }
        said.values().stream().filter(places -> places.size() > 1)
                .forEach(places -> all.add(new Flaw(Flaw.REPEATED, places.get(0).printed(), "", "sentence", places.stream().map(Place::spot).toList())));
        return all;
    }

    /** Without its number and its full stop. */
    private static String trimmed(String sentence) {
        String words = NUMBERED.matcher(sentence).replaceAll("");
        int last = words.length() - 1;
        return last >= 0 && ENDS.indexOf(words.charAt(last)) >= 0 ? words.substring(0, last) : words;
    }

    /** Where a sentence stands, worked out only for those that stand twice. */
    private record Place(Prose.Part part, Sentences.Span span) {
        Spot spot() {
            return part.squeezedSpot(span.start(), span.end());
        }

        String printed() {
            return part.printed(span.start(), span.end());
        }
    }

    /** A meeting held after the report year cannot have guided it: early in the next year it may have guided the writing. */
    private static void later(Prose.Part part, int year, Lexicons lexicons, Flaws flaws) {
        String text = part.squeezed().text();
        for (Event event : lexicons.prepared("events", Style::events)) {
            if (event.held().getYear() > year && year > 0) {
                boolean whileWriting = !event.held().isAfter(LocalDate.of(year + 1, 3, 31));
                for (int at = text.indexOf(event.name()); at >= 0; at = text.indexOf(event.name(), at + 1)) {
                    int end = at + event.name().length();
                    flaws.add(Flaw.LATER_EVENT, part.printed(at, end), event.held().toString(), whileWriting ? "writing" : "later", part.squeezedSpot(at, end));
                }
            }
        }
    }

    private record Event(String name, LocalDate held) {
    }

    private static List<Event> events(Lexicons from) {
        return from.rows("events", 2).stream().map(row -> new Event(row.get(0), LocalDate.parse(row.get(1)))).toList();
    }
}
