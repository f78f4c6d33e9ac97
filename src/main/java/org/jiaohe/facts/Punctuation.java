package org.jiaohe.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.jiaohe.report.Place;
import org.jiaohe.report.SourcedText;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Finds brackets and quotation marks without their partner (GB/T 15834) and paragraphs that just stop. */
final class Punctuation {
    private static final String OPENERS = "《（“〔【「『〈";
    private static final String CLOSERS = "》）”〕】」』〉";
    private static final Pattern HEADING = Pattern.compile("^\\s*(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十0-9]+[）)]|[0-9]{1,2}[、.．)）]|第[一二三四五六七八九十]+[，、]?|[①-⑳]).*");
    private static final Pattern LIST_MARK = Pattern.compile("(?s)(?:^|.*[\\s。；：，、])[0-9a-zA-Z一二三四五六七八九十]{1,3}");
    /** A line is full where less than this many characters would still fit; a mark that may not open a line takes one along. */
    private static final double FULL = 2.2;
    private static final int SHORT = 24;
    private static final int HEADING_LENGTH = 44;

    private Punctuation() {
    }

    static List<Flaw> in(Prose prose, boolean printed) {
        Flaws flaws = new Flaws();
        List<Spot> endless = new ArrayList<>();
        prose.clean().forEach(part -> {
            brackets(part, printed, flaws);
            if (!part.name().equals(Prose.CLOSING)) {
                ends(part, printed, endless);
            }
        });
        List<Flaw> all = new ArrayList<>(flaws.all());
        if (!endless.isEmpty()) {
            // One habit, one flaw: every paragraph that stops without a mark is a place of it.
            all.add(new Flaw(Flaw.PARAGRAPH_END, endless.get(0).source().quote().orElse(""), "", "", endless));
        }
        return all;
    }

    /** Pairs are counted over a whole part, because producers cut paragraphs; full and half width count as one kind. */
    private static void brackets(Prose.Part part, boolean printed, Flaws flaws) {
        String text = part.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = full(text.charAt(i));
            if (OPENERS.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSERS.indexOf(c) >= 0) {
                char opener = OPENERS.charAt(CLOSERS.indexOf(c));
                if (!open.isEmpty() && full(text.charAt(open.peek())) == opener) {
                    open.pop();
                } else if (open.stream().anyMatch(at -> full(text.charAt(at)) == opener)) {
                    while (full(text.charAt(open.peek())) != opener) {
                        unpaired(part, open.pop(), printed, flaws);
                    }
                    open.pop();
                } else if (c != '）' || !LIST_MARK.matcher(text.substring(Math.max(0, i - 4), i)).matches()) {
                    unpaired(part, i, printed, flaws);
                }
            }
        }
        open.descendingIterator().forEachRemaining(at -> unpaired(part, at, printed, flaws));
    }

    private static void unpaired(Prose.Part part, int at, boolean printed, Flaws flaws) {
        String text = part.text();
        int start = Math.max(text.lastIndexOf('\n', at) + 1, at - 8);
        int next = text.indexOf('\n', at);
        int end = Math.min(next < 0 ? text.length() : next, at + 9);
        flaws.add(Flaw.BRACKET, text.substring(start, end), String.valueOf(text.charAt(at)), printed && torn(part, at) ? "torn" : "", part.spot(start, end));
    }

    /** Whether the paragraph around an offset may be a piece that the page broke off: it stops without a mark, or the one before it does. */
    private static boolean torn(Prose.Part part, int at) {
        String text = part.text();
        int start = text.lastIndexOf('\n', at) + 1;
        int next = text.indexOf('\n', at);
        boolean endless = next >= 0 && !ended(text.substring(start, next)) && !HEADING.matcher(text.substring(start, next)).matches();
        String before = start < 2 ? "" : text.substring(text.lastIndexOf('\n', start - 2) + 1, start - 1);
        return endless || !before.isBlank() && !ended(before) && !HEADING.matcher(before).matches();
    }

    private static char full(char c) {
        return switch (c) {
            case '(' -> '（';
            case ')' -> '）';
            default -> c;
        };
    }

    private static void ends(Prose.Part part, boolean printed, List<Spot> endless) {
        String text = part.text();
        List<Sentences.Span> paragraphs = Sentences.paragraphs(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            Sentences.Span one = paragraphs.get(i);
            String paragraph = one.in(text);
            boolean sentence = paragraph.length() > SHORT && (paragraph.contains("，") || paragraph.contains("。"));
            boolean heading = HEADING.matcher(paragraph).matches() && paragraph.length() <= HEADING_LENGTH && paragraph.indexOf('。') < 0;
            char last = paragraph.charAt(paragraph.length() - 1);
            boolean data = last < 128 && Character.isLetterOrDigit(last);
            if (sentence && !heading && !data && !ended(paragraph) && !(printed && broken(part.body(), one, i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null))) {
                int from = Math.max(one.start(), one.end() - 16);
                endless.add(part.spot(from, one.end()));
            }
        }
    }

    private static boolean ended(String paragraph) {
        int end = paragraph.length();
        while (end > 0 && ("）)”\"’」』】》〕".indexOf(paragraph.charAt(end - 1)) >= 0 || Normal.blank(paragraph.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && "。！？；：…!?;:.，、—".indexOf(paragraph.charAt(end - 1)) >= 0;
    }

    /**
     * A page's end, or a last line that fills its width, may have cut a paragraph that goes on. It does not go on where the
     * part ends or a numbered heading follows.
     */
    private static boolean broken(SourcedText body, Sentences.Span one, Sentences.Span next) {
        Place last = place(body, one.end() - 1);
        if (last == null || next == null || HEADING.matcher(next.in(body.text())).matches()) {
            return false;
        }
        double right = body.runs().stream().filter(run -> run.place().page() == last.page()).mapToDouble(run -> run.place().box().right()).max().orElse(0);
        boolean turns = pageAt(body, next.start()).orElse(last.page()) != last.page();
        return turns || last.box().right() > right - FULL * last.box().width();
    }

    private static Place place(SourcedText body, int at) {
        List<Place> places = body.source(at, at + 1).places();
        return places.isEmpty() ? null : places.get(0);
    }

    private static OptionalInt pageAt(SourcedText body, int at) {
        Place place = place(body, at);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place.page());
    }
}
