package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;
import org.jiaohe.report.Section;
import org.jiaohe.report.SourcedText;
import org.jiaohe.text.Message;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;
import org.jiaohe.text.Squeezed;

/**
 * Reads every figure that the narrative states about the report's subject and compares it with the report's own tables.
 * The same text always gives the same claims.
 */
public final class ClaimReader {

    /** A line that ends without a full stop goes on in the next one: producers break lines anywhere, and a heading says what follows is about. */
    private static final String ENDS = "。！？；!?;";
    private static final Pattern DONE = Pattern.compile("(?:[（(]?[一二三四五六七八九0-9]+[）)、．.])?[\\s　]*(?:全年|共|已|当年|本年|其中|按时|按期|依法|及时)*[，：]?(?:答复|办结|办理|处理|办理完成|办理完毕|办复|结转|答复结果|办理结果|予以公开|部分公开|不予公开|无法提供|不予处理)[^，。；]{0,4}[0-9]");
    private static final Pattern ITEM = Pattern.compile("[（(]?[一二三四五六七八九十]+[）)、]|[（(]?[0-9]{1,2}[）)、．.](?![0-9])|第[一二三四五六]");

    private static final Pattern HEADING = Pattern.compile("[^，。；：、0-9]{2,20}");
    /** A figure with words of its own. */
    private static final Pattern NAMED_FIGURE = Pattern.compile("^[^0-9，。；]*\\p{IsHan}{2}");

    private static final Pattern APPLICATIONS = Pattern.compile("(?<!复议)申请(?!人|行政复议|复议|撤回)");
    /** 按件收取 1 份，申请人 4 月份申请 13 件，应收 300 元: what a fee was charged for. */
    private static final Pattern FEES = Pattern.compile("按[件量页](?:收取|计收)|应收|收费通知");
    private static final Pattern BARE = Pattern.compile("[0-9,，一二两三四五六七八九十百千零〇]+[件条宗份例起次]");

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
        return TwoLists.settled(Origins.settled(Twins.settled(claims, report), report), report);
    }

    private static List<Claim> section(Report report, Section section, Ledger ledger) {
        List<Claim> claims = new ArrayList<>();
        SourcedText body = section.body();
        Teller teller = Teller.of(report, body.text());
        String topic = section.key() == SectionKey.REQUESTS ? "requests" : "";
        String held = "";
        for (Sentences.Span span : unbroken(body.text())) {
            String text = span.in(body.text());
            // 收到申请 12 件。 / 办结 11 件。: a line that begins with what was done goes on with the applications of the one before.
            boolean carried = held.equals("requests") && DONE.matcher(text).lookingAt();
            Passage passage = Passage.of(text, carried ? held : topic, teller);
            held = passage.topic();
            passage.told().forEach(one -> sentence(section, span, passage, one, teller, ledger, claims));
        }
        return claims;
    }

    /** Paragraphs, where a line that stops in the middle of a sentence goes on in the next one, and 其中 divides what the line before told. */
    private static List<Sentences.Span> unbroken(String text) {
        List<Sentences.Span> joined = new ArrayList<>();
        for (Sentences.Span span : Sentences.paragraphs(text)) {
            Optional<Sentences.Span> before = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            boolean goesOn = before.filter(one -> one.end() > one.start() && ENDS.indexOf(text.charAt(one.end() - 1)) < 0 && !ITEM.matcher(span.in(text)).lookingAt() || DIVIDES.matcher(span.in(text)).lookingAt()).isPresent();
            if (goesOn) {
                joined.set(joined.size() - 1, new Sentences.Span(before.get().start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static void sentence(Section section, Sentences.Span paragraph, Passage passage, Passage.Told told, Teller teller, Ledger ledger, List<Claim> claims) {
        Squeezed squeezed = passage.squeezed();
        int start = told.start();
        int from = paragraph.start() + squeezed.start(start);
        String sentence = section.text().substring(from, paragraph.start() + squeezed.end(told.end()));
        String beside = beside(section.text(), from);
        for (Reading reading : told.readings()) {
            int quoteStart = paragraph.start() + squeezed.start(start + reading.start());
            int quoteEnd = paragraph.start() + squeezed.end(start + reading.end());
            quoteStart = afterHeading(section.text(), quoteStart, quoteEnd);
            String quote = section.text().substring(quoteStart, quoteEnd);
            // 上年转入 2 件，本年新收 9 件 in the part on disputes counts cases, whatever the words would count elsewhere.
            if (section.key() == SectionKey.DISPUTES && reading.quantity().startsWith("requests.") && !APPLICATIONS.matcher(sentence).find() || section.key() == SectionKey.OTHER && reading.scope() == Claim.Scope.WHOLE && List.of("requests.new", "requests.outcomeTotal").contains(reading.quantity()) && FEES.matcher(sentence).find()) {
                continue;
            }
            Claim claim = compared(reading, quote, quoteStart, sentence, section, quoteEnd, passage.repeats(), ledger, beside);
            boolean asked = claim.outcome() == Claim.Outcome.CONTRADICTS || Twins.several(claim) || claim.scope() == Claim.Scope.PREVIOUS_YEAR || claim.scope() != Claim.Scope.WHOLE && claim.quantity().startsWith("proactive.");
            // 分局受理 94 件（上年 88 件）: last year's number is as sure as the one that it stands behind.
            boolean leaning = claim.scope() == Claim.Scope.PREVIOUS_YEAR && BARE.matcher(squeezed.text().substring(start + reading.start(), start + reading.end())).matches() && !claims.isEmpty() && claims.get(claims.size() - 1).outcome() != Claim.Outcome.AGREES;
            boolean doubtful = asked && (leaning || !Clarity.of(squeezed.text().substring(start, told.end()), reading, teller.year(), teller.unit()));
            claims.add(doubtful ? claim.doubted() : claim);
        }
    }

    private static final int NEAR = 30;
    private static final Pattern DIVIDES = Pattern.compile("[ \\u3000]*其中(?![一二三四五六七八九十]{1,2}[是、])");

    /** What stands before the sentence up to the full stop, over semicolons, and the words right before that. */
    private static String beside(String text, int from) {
        return text.substring(Math.max(0, Math.min(from - NEAR, Math.max(text.lastIndexOf('。', from - 1), text.lastIndexOf('\n', from - 1)) + 1)), from);
    }

    /** （二）依申请公开情况, on a line of its own, is understood with the figure below it and is no part of the quotation. */
    private static int afterHeading(String text, int start, int end) {
        int line = text.indexOf('\n', start);
        boolean heading = line >= 0 && line < end && ITEM.matcher(text).region(text.lastIndexOf('\n', start) + 1, line).lookingAt() && HEADING.matcher(text.substring(start, line)).matches();
        int below = line + 1;
        while (heading && below < end && Character.isWhitespace(text.charAt(below))) {
            below++;
        }
        return heading && NAMED_FIGURE.matcher(text.substring(below, end)).find() ? below : start;
    }

    private static Claim compared(Reading reading, String quote, int start, String sentence, Section section, int end, Repeats repeats, Ledger ledger, String beside) {
        Optional<Ledger.Answer> answer = ledger.of(reading.quantity(), quote, sentence, beside).map(found -> reading.value().signum() == 0 ? found.forZero(reading.quantity()) : found);
        Optional<Message> why = reading.scope() != Claim.Scope.WHOLE ? Optional.of(Message.of("narrative.scope." + reading.scope().key()))
                : answer.isEmpty() ? Optional.of(Message.of("narrative.noCell")) : reading.approx() ? Optional.of(Message.of("narrative.approx"))
                : repeats.unclear(reading, answer.get().usual()) ? Optional.of(Message.of("narrative.several", "values", answer.get().usual().stream().distinct().toList())) : Optional.empty();
        Claim.Outcome outcome = why.isPresent() ? Claim.Outcome.NOT_COMPARABLE
                : answer.get().usual().stream().anyMatch(value -> fits(reading, value) || repeats.sumFits(reading, value)) ? Claim.Outcome.AGREES : Claim.Outcome.CONTRADICTS;
        Optional<Message> note = outcome == Claim.Outcome.CONTRADICTS && answer.get().unusual().stream().anyMatch(value -> fits(reading, value)) ? Optional.of(Message.of("narrative.unusual", "values", answer.get().usual().stream().distinct().toList()))
                : outcome == Claim.Outcome.CONTRADICTS ? Optional.of(Message.of("narrative.contradicts", "values", answer.get().usual().stream().distinct().toList())) : why;
        return new Claim(quote, start, sentence, section.key(), reading.quantity(), reading.value(), reading.unit(), reading.step(), reading.approx(), reading.scope(), outcome,
                answer.map(Ledger.Answer::pointer), note, true, section.body().source(start, end));
    }

    /** Equal at the precision the text shows: 1.2万 fits 11,950 to 12,050. */
    private static boolean fits(Reading reading, BigDecimal cell) {
        BigDecimal half = reading.step().compareTo(BigDecimal.ONE) > 0 || !reading.unit().isEmpty() ? reading.step().divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
        return reading.value().subtract(cell).abs().compareTo(half) <= 0;
    }
}
