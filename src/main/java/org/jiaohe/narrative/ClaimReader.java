package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.SourcedText;
import org.jiaohe.report.Stated;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Message;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;
import org.jiaohe.text.Squeezed;

/**
 * Reads every figure that the narrative states about the report's subject and compares it with the report's own tables.
 * The same text always gives the same claims.
 */
public final class ClaimReader {
    private static final String SENTENCE_ENDS = "。！？!?；;";
    private static final String CLAUSE_ENDS = "，,、";
    private static final int LONGEST = 1500;
    private static final String SEMICOLONS = "；;";

    /** A line that ends without a full stop goes on in the next one: producers break lines anywhere, and a heading says what follows is about. */
    private static final String ENDS = "。！？；!?;";
    /** 一是…；二是…: another point begins anew. */
    private static final Pattern POINT = Pattern.compile("[一二三四五六七八九]是");
    /** 新收 271 件，2021 年为 234 件。其中自然人 191 件: what follows are no parts of the year compared with, nor of what was denied. */
    private static final Pattern EARLIER_YEAR = Pattern.compile("[，（](?:20[0-9]{2}年度?|上一?年度?|去年|同期)[^，。；]{0,6}[0-9,]+[件条宗份例起次]）?$|[，。](?:无|没有|未)[^，。；0-9]{0,14}$");
    private static final Pattern DONE = Pattern.compile("(?:[（(]?[一二三四五六七八九0-9]+[）)、．.])?[\\s　]*(?:全年|共|已|当年|本年|其中|按时|按期|依法|及时)*[，：]?(?:答复|办结|办理|处理|办理完成|办理完毕|办复|结转|答复结果|办理结果|予以公开|部分公开|不予公开|无法提供|不予处理)[^，。；]{0,4}[0-9]");
    private static final Pattern LABEL_LINE = Pattern.compile("[0-9０-９][ 　\t]*[件条宗份例起次项]?[）)]?[ 　\t]*(\n)(?=[ 　\t]*[\\p{IsHan}（）]{2,16}[：:]?[ 　\t]*[0-9０-９]+[ 　\t]*[件条宗份例起次项\n])");
    private static final int COMPARED = 24;
    private static final Pattern ITEM = Pattern.compile("[（(]?[一二三四五六七八九十]+[）)、]|[（(]?[0-9]{1,2}[）)、．.](?![0-9])|第[一二三四五六]");

    /** What was read of a sentence, with its place in the paragraph. */
    private record Told(int start, int end, List<Reading> readings) {
    }

    private ClaimReader() {
    }

    /** All claims of the parts, in reading order. */
    public static List<Claim> read(Report report) {
        List<Claim> claims = new ArrayList<>();
        Ledger ledger = new Ledger(report);
        for (Section section : report.sections()) {
            if (section.key() != SectionKey.EXTRA) {
                claims.addAll(section(report, section, ledger));
            }
        }
        return Twins.settled(claims);
    }

    private static List<Claim> section(Report report, Section section, Ledger ledger) {
        List<Claim> claims = new ArrayList<>();
        SourcedText body = section.body();
        Scopes scopes = new Scopes(report.unitType().value(), report.unit().map(Stated::value).orElse(""), report.year().map(Stated::value).orElse(0), body.text());
        String topic = section.key() == SectionKey.REQUESTS ? "requests" : "";
        String held = "";
        for (Sentences.Span paragraph : unbroken(body.text())) {
            scopes.paragraph();
            // 收到申请 12 件。 / 办结 11 件。: a line that begins with what was done goes on with the applications of the one before.
            boolean carried = held.equals("requests") && DONE.matcher(paragraph.in(body.text())).lookingAt();
            SentenceReader reader = new SentenceReader(scopes, carried ? held : topic, report.year().map(Stated::value).orElse(0));
            List<Told> told = new ArrayList<>();
            Squeezed squeezed = punctuated(Squeezed.of(flowing(paragraph.in(body.text()))));
            int start = 0;
            for (int end = 0; end <= squeezed.text().length(); end++) {
                boolean stops = end == squeezed.text().length() || ends(squeezed.text().charAt(end), end - start);
                if (stops && end > start) {
                    boolean goesOn = start > 0 && SEMICOLONS.indexOf(squeezed.text().charAt(start - 1)) >= 0 && !POINT.matcher(squeezed.text()).region(start, end).lookingAt();
                    scopes.sentence(ahead(squeezed.text(), start), goesOn);
                    List<Reading> readings = reader.read(squeezed.text().substring(start, end), goesOn).stream().sorted(Comparator.comparingInt(Reading::start)).toList();
                    told.add(new Told(start, end, readings));
                    scopes.end(squeezed.text().substring(start, end));
                }
                if (stops) {
                    start = end + 1;
                }
            }
            held = reader.topic();
            List<Told> grown = grown(squeezed.text(), told);
            Repeats repeats = Repeats.of(grown.stream().flatMap(one -> one.readings().stream()).toList());
            grown.forEach(one -> sentence(section, paragraph, squeezed, one, repeats, ledger, claims));
        }
        return claims;
    }

    private static List<Told> grown(String paragraph, List<Told> told) {
        List<Reading> all = new ArrayList<>(told.stream().flatMap(one -> one.readings().stream()).toList());
        List<Integer> offsets = told.stream().flatMap(one -> one.readings().stream().map(reading -> one.start())).toList();
        Stocks.tell(paragraph, all, offsets);
        Series.tell(paragraph, all, offsets);
        List<Told> grown = new ArrayList<>();
        int at = 0;
        for (Told one : told) {
            grown.add(new Told(one.start(), one.end(), List.copyOf(all.subList(at, at + one.readings().size()))));
            at += one.readings().size();
        }
        return grown;
    }

    private static String ahead(String text, int start) {
        int end = text.indexOf('。', start);
        return text.substring(start, Math.min(end < 0 ? text.length() : end, start + 2 * LONGEST));
    }

    /** One line: where a line ends with its figure and the next one tells another, the break parts them as a comma does. */
    private static String flowing(String paragraph) {
        if (paragraph.indexOf('\n') < 0) {
            return paragraph;
        }
        char[] letters = paragraph.toCharArray();
        Matcher labels = LABEL_LINE.matcher(paragraph);
        while (labels.find()) {
            letters[labels.start(1)] = '，';
        }
        return new String(letters).replace('\n', ' ');
    }

    /** A full stop before 其中 parts nothing: what follows are parts of what was told before it. */
    private static Squeezed punctuated(Squeezed original) {
        Squeezed squeezed = original.punctuated();
        char[] letters = squeezed.text().toCharArray();
        for (int i = squeezed.text().indexOf("其中"); i > 0; i = squeezed.text().indexOf("其中", i + 1)) {
            boolean compared = EARLIER_YEAR.matcher(squeezed.text().substring(Math.max(0, i - 1 - COMPARED), i - 1)).find();
            letters[i - 1] = SENTENCE_ENDS.indexOf(letters[i - 1]) >= 0 && !compared ? '，' : letters[i - 1];
        }
        return new Squeezed(new String(letters), squeezed.origin());
    }

    /** Whether a sentence of a length ends at a character. What goes on for pages without a full stop is read clause by clause, since each figure is understood from its whole sentence. */
    private static boolean ends(char at, int length) {
        boolean endless = length > LONGEST && CLAUSE_ENDS.indexOf(at) >= 0 || length > 2 * LONGEST && Character.isIdeographic(at);
        return endless || SENTENCE_ENDS.indexOf(at) >= 0;
    }

    /** Paragraphs, where a line that stops in the middle of a sentence goes on in the next one. */
    private static List<Sentences.Span> unbroken(String text) {
        List<Sentences.Span> joined = new ArrayList<>();
        for (Sentences.Span span : Sentences.paragraphs(text)) {
            Optional<Sentences.Span> before = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            boolean goesOn = before.filter(one -> one.end() > one.start() && ENDS.indexOf(text.charAt(one.end() - 1)) < 0 && !ITEM.matcher(span.in(text)).lookingAt()).isPresent();
            if (goesOn) {
                joined.set(joined.size() - 1, new Sentences.Span(before.get().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static void sentence(Section section, Sentences.Span paragraph, Squeezed squeezed, Told told, Repeats repeats, Ledger ledger, List<Claim> claims) {
        int start = told.start();
        int from = paragraph.start() + squeezed.start(start);
        String sentence = section.text().substring(from, paragraph.start() + squeezed.end(told.end()));
        for (Reading reading : told.readings()) {
            int quoteStart = paragraph.start() + squeezed.start(start + reading.start());
            int quoteEnd = paragraph.start() + squeezed.end(start + reading.end());
            String quote = section.text().substring(quoteStart, quoteEnd);
            claims.add(compared(reading, quote, quoteStart, sentence, section, quoteEnd, repeats, ledger));
        }
    }

    private static Claim compared(Reading reading, String quote, int start, String sentence, Section section, int end, Repeats repeats, Ledger ledger) {
        Optional<Ledger.Answer> answer = ledger.of(reading.quantity(), quote).map(found -> reading.value().signum() == 0 ? found.forZero(reading.quantity()) : found);
        Optional<Message> why = reading.scope() != Claim.Scope.WHOLE ? Optional.of(Message.of("narrative.scope." + reading.scope().key()))
                : answer.isEmpty() ? Optional.of(Message.of("narrative.noCell")) : reading.approx() ? Optional.of(Message.of("narrative.approx"))
                : repeats.unclear(reading, answer.get().usual()) ? Optional.of(Message.of("narrative.several")) : Optional.empty();
        Claim.Outcome outcome = why.isPresent() ? Claim.Outcome.NOT_COMPARABLE
                : answer.get().usual().stream().anyMatch(value -> fits(reading, value) || repeats.sumFits(reading, value)) ? Claim.Outcome.AGREES : Claim.Outcome.CONTRADICTS;
        Optional<Message> note = outcome == Claim.Outcome.CONTRADICTS && answer.get().unusual().stream().anyMatch(value -> fits(reading, value)) ? Optional.of(Message.of("narrative.unusual", "values", answer.get().usual().stream().distinct().toList()))
                : outcome == Claim.Outcome.CONTRADICTS ? Optional.of(Message.of("narrative.contradicts", "values", answer.get().usual().stream().distinct().toList())) : why;
        return new Claim(quote, start, sentence, section.key(), reading.quantity(), reading.value(), reading.unit(), reading.step(), reading.approx(), reading.scope(), outcome,
                answer.map(Ledger.Answer::pointer), note, section.body().source(start, end));
    }

    /** Equal at the precision the text shows: 1.2万 fits 11,950 to 12,050. */
    private static boolean fits(Reading reading, BigDecimal cell) {
        BigDecimal half = reading.step().compareTo(BigDecimal.ONE) > 0 || !reading.unit().isEmpty() ? reading.step().divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
        return reading.value().subtract(cell).abs().compareTo(half) <= 0;
    }
}
