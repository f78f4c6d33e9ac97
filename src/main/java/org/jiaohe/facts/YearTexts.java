package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;
import org.jiaohe.text.Likeness;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Lays the texts of two years, or of two units, on each other. */
final class YearTexts {
    /** A stretch that two reports share word for word counts from this length on. */
    static final int BLOCK = 30;
    private static final Pattern SUBHEADING = Pattern.compile("(?m)(?:^[ \\u3000]*|(?<=。))[（(][一二三四五六七八九十]{1,2}[）)]([^。：:\\n]{2,30})[。：:\\n]?");
    /** 3.政府信息管理。, where no heading stands in brackets. */
    private static final Pattern NUMBERED = Pattern.compile("(?m)^[ \\u3000]*[1-9][.．、](?![0-9])([^，。：:；\\n]{2,20})[。：:\\n]");
    private static final Pattern FAULT = Pattern.compile("有待|不够|不足|不强|不高|不到位|不全|不及时|不平衡|不规范|薄弱|欠缺|滞后|缺乏|短板|差距|不深|不熟");
    /** 本机关政府信息公开工作还有两处明显不足。only announces the problems that follow. */
    private static final Pattern LEAD = Pattern.compile("(?:[^，。；：]{0,30}[，,])?[^，。；：]{0,20}公开(?:各项)?工作(?:中|方面|上)?(?:仍然?|还|也|依然|尚|但)*(?:存在|面临|有)着?(?:以下|如下|一些|一定|些许|不少|若干|诸多|几[个处点方面]*|[一二两三四五六七八九十0-9]{1,2}[个处点项条方面]*|明显|突出|主要|的)*(?:问题|不足|短板|差距|困难|薄弱环节)(?:[和与及、](?:问题|不足|短板|差距|困难|薄弱环节))*(?:之处)?[：:。；]?");
    private static final Pattern IMPROVED = Pattern.compile("已|今年|本年|针对上年|针对去年|改进(?:了|情况)|整改|得到|(?:加强|完善|建立|提升|开展|组织|制定)了");
    /** 上年提出的三个问题均已整改到位. */
    private static final Pattern MENDED = Pattern.compile("(?:上一?年度?|去年|20[0-9]{2}年度?)(?:年度)?(?:报告|年报)?(?:中|里)?(?:所)?(?:列|提|指|查摆|存在|反映|梳理|总结)?(?:举|出)?的?(?:[0-9一二三四五两]+[个项条方面]*)?(?:主要)?(?:问题|不足)[^。；，]{0,8}?(?:均|都|全部|已|逐一|逐项)+(?:得到|经)?(?:有效|全面|妥善|很好)?的?(?:解决|整改(?:到位|完毕|完成)?|改正|销号|落实)");
    private static final Pattern SPOKEN_OF = Pattern.compile("上一?年|去年|20[0-9]{2}年|已|得到|解决|整改");
    private static final int WORD_FOR_WORD = 95;
    private static final int SHORTEST_PROBLEM = 10;
    private static final int OPENING = 12;

    private final Report report;
    private final Report previous;
    private final Lexicons lexicons;
    private final List<Object> facts = new ArrayList<>();

    private YearTexts(Report report, Report previous, Lexicons lexicons) {
        this.report = report;
        this.previous = previous;
        this.lexicons = lexicons;
    }

    static List<Object> in(Report report, Prose prose, Report previous, Lexicons lexicons) {
        YearTexts texts = new YearTexts(report, previous, lexicons);
        Prose before = Prose.of(previous, Set.of(SectionKey.PROBLEMS, SectionKey.OVERVIEW));
        texts.problems(prose, before);
        texts.overview(prose, before);
        return texts.facts;
    }

    private static List<Prose.Part> sure(Prose prose, SectionKey key) {
        return prose.placed() ? prose.of(key).stream().filter(Prose.Part::sure).limit(1).toList() : List.of();
    }

    private void problems(Prose prose, Prose before) {
        List<Prose.Part> mine = sure(prose, SectionKey.PROBLEMS);
        List<Prose.Part> theirs = sure(before, SectionKey.PROBLEMS);
        if (mine.isEmpty() || theirs.isEmpty()) {
            facts.add(new Incomparable("problems"));
            return;
        }
        Essence now = Essence.of(mine.get(0), report, lexicons);
        Essence then = Essence.of(theirs.get(0), previous, lexicons);
        String year = previous.year().map(one -> String.valueOf(one.value())).orElse("");
        facts.add(compare("problems", mine.get(0), now, then, "", year));
        boolean improved = prose.parts().stream().filter(part -> part.is(SectionKey.PROBLEMS)).anyMatch(part -> IMPROVED.matcher(part.text()).find())
                || report.year().flatMap(one -> Improvements.in(prose, one.value())).filter(Improvement::done).isPresent();
        String plain = mine.get(0).squeezed().text();
        List<Sentences.Span> mended = mine.get(0).spans().stream().filter(span -> MENDED.matcher(span.in(plain)).find()).toList();
        List<int[]> old = faults(theirs.get(0), previous).stream().map(fault -> Likeness.pairs(fault.essence().text())).toList();
        for (Fault fault : old.isEmpty() ? List.<Fault>of() : faults(mine.get(0), report)) {
            repeated(mine.get(0), fault, old, year, improved);
            if (!mended.isEmpty()) {
                again(mine.get(0), fault, old, mended.get(0));
            }
        }
    }

    private record Fault(Sentences.Span span, Essence essence) {
    }

    /** The sentences of a part that name a fault. */
    private List<Fault> faults(Prose.Part part, Report of) {
        List<Fault> faults = new ArrayList<>();
        for (Sentences.Span span : part.sentences()) {
            String sentence = span.in(part.text());
            if (FAULT.matcher(sentence).find() && !LEAD.matcher(sentence.strip()).matches()) {
                faults.add(new Fault(span, Essence.of(part, span.start(), span.end(), of, lexicons)));
            }
        }
        return faults;
    }

    /** A problem of last year that stands here again. */
    private void repeated(Prose.Part part, Fault mine, List<int[]> before, String year, boolean improved) {
        int length = mine.essence().text().length();
        if (length < SHORTEST_PROBLEM) {
            return;
        }
        String sentence = mine.span().in(part.text());
        int[] pairs = Likeness.pairs(mine.essence().text());
        for (int[] theirs : before) {
            int alike = percent(Likeness.ratio(pairs, theirs));
            facts.add(new Resemblance("problem", sentence, year, alike, 0, length, improved, sentence, List.of(part.spot(mine.span().start(), mine.span().end()))));
        }
    }

    /** A problem of last year, said to be mended like all the others, that is named as one of this year's in the same words. */
    private void again(Prose.Part part, Fault mine, List<int[]> before, Sentences.Span mended) {
        String sentence = mine.span().in(part.text());
        int[] pairs = Likeness.pairs(mine.essence().text());
        boolean same = mine.essence().text().length() >= SHORTEST_PROBLEM && before.stream().anyMatch(theirs -> percent(Likeness.ratio(pairs, theirs)) >= WORD_FOR_WORD);
        if (same && !SPOKEN_OF.matcher(sentence).find()) {
            facts.add(new Misstated("mended", sentence.strip(), part.printed(mended.start(), mended.end()).strip(), List.of(part.spot(mine.span().start(), mine.span().end()), part.squeezedSpot(mended.start(), mended.end()))));
        }
    }

    private void overview(Prose prose, Prose before) {
        List<Prose.Part> mine = sure(prose, SectionKey.OVERVIEW);
        List<Prose.Part> theirs = sure(before, SectionKey.OVERVIEW);
        if (mine.isEmpty() || theirs.isEmpty()) {
            facts.add(new Incomparable("overview"));
            return;
        }
        List<Piece> old = pieces(theirs.get(0), previous);
        String year = previous.year().map(one -> String.valueOf(one.value())).orElse("");
        for (Piece piece : pieces(mine.get(0), report)) {
            old.stream().max(Comparator.comparingInt(one -> percent(Likeness.ratio(piece.pairs(), one.pairs()))))
                    .ifPresent(one -> facts.add(compare("subsection", mine.get(0), piece.essence(), one.essence(), piece.name(), year)));
        }
    }

    /** @param pairs as {@link Likeness#pairs}: each piece is laid on every one of last year */
    private record Piece(String name, Essence essence, int[] pairs) {
    }

    private List<Piece> pieces(Prose.Part part, Report of) {
        List<Piece> pieces = new ArrayList<>();
        Matcher heading = SUBHEADING.matcher(part.text()).find() ? SUBHEADING.matcher(part.text()) : NUMBERED.matcher(part.text());
        String name = "";
        int start = 0;
        while (heading.find()) {
            add(pieces, part, name, start, heading.start(), of);
            name = heading.group(1).strip();
            start = heading.end();
        }
        add(pieces, part, name, start, part.text().length(), of);
        return pieces;
    }

    private void add(List<Piece> pieces, Prose.Part part, String name, int start, int end, Report of) {
        if (end > start) {
            Essence essence = Essence.of(part, start, end, of, lexicons);
            pieces.add(new Piece(name.isEmpty() ? opening(part.text().substring(start, end).strip()) : name, essence, Likeness.pairs(essence.text())));
        }
    }

    /** What stands before the first subheading, or has none at all, is called by its first words. */
    private static String opening(String text) {
        return text.length() <= OPENING ? text : text.substring(0, OPENING) + "…";
    }

    static Resemblance compare(String kind, Prose.Part part, Essence now, Essence then, String name, String other) {
        List<Likeness.Block> blocks = Likeness.blocks(now.text(), then.text(), BLOCK);
        int copied = blocks.stream().mapToInt(Likeness.Block::length).sum();
        List<Spot> spots = new ArrayList<>();
        String quote = "";
        for (Likeness.Block block : blocks) {
            int start = now.origin()[block.start()];
            int end = now.origin()[block.start() + block.length() - 1] + 1;
            spots.add(part.spot(start, end));
            quote = quote.isEmpty() ? part.text().substring(start, end) : quote;
        }
        if (spots.isEmpty()) {
            spots.add(part.spot(0, Math.min(40, part.text().length())));
        }
        int length = now.text().length();
        return new Resemblance(kind, name, other, percent(Likeness.ratio(now.text(), then.text())), length == 0 ? 0 : 100 * copied / length, length, false, quote, spots);
    }

    /** Whole per cent, rounded down: a likeness of 79.9 is not 80. */
    static int percent(double ratio) {
        return (int) Math.floor(ratio * 100 + 1e-9);
    }
}
