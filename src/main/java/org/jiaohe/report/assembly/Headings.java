package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.form.Forms;
import org.jiaohe.form.SectionForm;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Memo;
import org.jiaohe.text.Normal;

/** Finds the headings of the six parts (六个部分), whatever their numbering. */
public final class Headings {
    private static final String NUMERALS = "一二三四五六七八九十";
    /** Word numbers headings in these as well, each sign in the order of its value: 陆、 and Ⅵ. */
    private static final List<String> OTHERS = List.of("壹贰叁肆伍陆柒捌玖拾", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ");
    /** The same in Latin letters; no report has more parts. */
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final String ORNAMENTS = "■□◼▪●○◎•◆◇❖★☆▶►▷➤▲△▼▎▌｜|※";
    /** No heading is longer. */
    private static final int LINE = 40;
    /** What a narrow column leaves of a heading for the next line is shorter. */
    private static final int REST = 12;
    /** What the first part is called otherwise. */
    private static final List<String> OVERVIEWS = List.of("概述", "概况", "综述", "基本情况", "基本概况", "总体概况", "总体概述", "工作概况", "工作概述");
    private static final Memo<String, Optional<Heading>> LINES = new Memo<>(LINE, 200_000);

    /**
     * A heading found in a block.
     *
     * @param start  where the numbering begins in the paragraph
     * @param text   where the heading's words begin
     * @param end    where they end; running text may follow
     * @param number as printed, without punctuation; empty where none is printed
     * @param style  how it is numbered, to tell levels apart
     */
    record Heading(int block, SectionKey key, int start, int text, int end, String number, String style, boolean headline, double likeness) {
        Heading in(int other) {
            return new Heading(other, key, start, text, end, number, style, headline, likeness);
        }
    }

    private Headings() {
    }

    /** The headings of the report in the order of the page, contents pages left out. */
    static List<Heading> in(List<Block> blocks) {
        List<Heading> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                Optional<Heading> known = paragraph.text().length() <= LINE ? line(paragraph.text()) : known(paragraph.text());
                if (known.isPresent()) {
                    all.add(known.get().in(i));
                } else {
                    inside(i, paragraph.text()).ifPresent(all::add);
                }
            }
        }
        if (all.isEmpty()) {
            return all;
        }
        String style = style(all);
        List<Heading> top = new ArrayList<>(all.stream().filter(heading -> fits(heading, style)).toList());
        top.removeIf(heading -> !heading.headline() && top.stream().anyMatch(other -> other.key() == heading.key() && other.headline() && other.likeness() >= 0.9));
        top.removeIf(heading -> repeats(heading, top, blocks));
        contents(top);
        extra(top, blocks, style);
        return top;
    }

    /** 一、总体情况 / 一、主动公开 / 二、依申请公开: a subheading that is numbered like the parts, where one of them has its words at greater length and its own number. */
    private static boolean repeats(Heading heading, List<Heading> top, List<Block> blocks) {
        int length = heading.end() - heading.text();
        String words = ((Block.Paragraph) blocks.get(heading.block())).text().substring(heading.text());
        // 二、没有其他需要报告的事项。 is an item of the part.
        boolean denies = words.startsWith("没有") || words.startsWith("无") || words.startsWith("暂无");
        return !own(heading) && top.stream().anyMatch(other -> other.key() == heading.key() && own(other) && other.likeness() >= 0.9 && (denies || length <= other.end() - other.text()));
    }

    private static boolean own(Heading heading) {
        return Forms.sections().stream().anyMatch(form -> form.key() == heading.key() && value(form.number()) == value(heading.number()));
    }

    /**
     * Whether a printed line is one of the numbered statutory headings and nothing else, so that it stands alone whatever
     * the line before it looks like: many offices set headings without a gap, in the size and at the margin of the text.
     */
    public static boolean alone(String line) {
        return enumerator(line.strip()) > 0 && says(line);
    }

    /** Whether the next line is the rest of a heading that a narrow column broke: with it the words are just the form's. */
    public static boolean goesOn(String line, String next) {
        String rest = next.strip();
        if (rest.isEmpty() || rest.length() > REST || enumerator(line.strip()) == 0 || enumerator(rest) > 0) {
            return false;
        }
        double alone = line(line.strip()).map(Heading::likeness).orElse(0.0);
        return alone < 1 && line(line.strip() + rest).filter(heading -> heading.headline() && heading.likeness() >= 1).isPresent();
    }

    /** Whether a line says just what one of the six parts is called, numbered or not. */
    static boolean says(String line) {
        String text = line.strip();
        return fits(text) && line(text).filter(heading -> heading.headline() && heading.likeness() >= 0.95).isPresent();
    }

    /** Whether a cell begins with the numbered heading of a part, whatever else stands in it. */
    static boolean inCell(String text, SectionForm form) {
        String printed = text.strip();
        int number = enumerator(printed);
        return number > 0 && Normal.bare(printed.substring(number)).startsWith(Normal.bare(form.heading().text().zh())) || numbered(printed).filter(form.key()::equals).isPresent();
    }

    /** Whether a line is no longer than a heading, the blanks between spaced letters aside. */
    private static boolean fits(String line) {
        return line.length() <= LINE || line.length() <= 2 * LINE && Normal.squeezed(line).length() <= LINE;
    }

    /** The part that a printed line heads, where it is one of the numbered statutory headings and nothing else. */
    static Optional<SectionKey> numbered(String line) {
        String text = line.strip();
        return fits(text) && enumerator(text) > 0 ? line(text).filter(heading -> heading.headline() && heading.likeness() >= 0.9).map(Heading::key) : Optional.empty();
    }

    /** What a line heads: most lines of a report's tables and headings stand in every other report too. */
    private static Optional<Heading> line(String text) {
        return LINES.of(text, text.length(), () -> known(text));
    }

    /** A numbered or plain heading at the start of a paragraph, as if that were the first block. */
    private static Optional<Heading> known(String text) {
        int number = enumerator(text);
        String style = style(text, number);
        int stop = end(text, number);
        String words = text.substring(number, stop);
        String bare = Normal.bare(words);
        if (bare.length() < 3 && !(number > 0 && OVERVIEWS.contains(bare)) || bare.length() > 40) {
            return Optional.empty();
        }
        boolean follows = words(text, stop);
        // “没有其他需要报告的事项。” is what stands below a heading, though it has the heading's words.
        boolean sentence = number == 0 && text.startsWith("。", stop);
        double least = number > 0 ? 0.62 : follows || sentence ? 0.95 : 0.9;
        SectionForm best = null;
        double most = 0;
        String core = Likeness.core(words);
        for (SectionForm form : Forms.sections()) {
            double like = like(core, bare, form, least);
            if (like > most) {
                most = like;
                best = form;
            }
        }
        // The first words of a heading are also those of many a row's label.
        boolean piece = number == 0 && most > 0 && most < 0.92 && bare.length() < 0.6 * Normal.bare(best.heading().text().zh()).length();
        return most < least || piece ? Optional.empty() : Optional.of(new Heading(0, best.key(), 0, number, stop, digits(text, number), style, !follows, most));
    }

    /** Whether a text goes on with more than marks. */
    private static boolean words(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Normal.ideograph(text.charAt(i))) {
                return true;
            }
        }
        return !Normal.bare(text.substring(from)).isEmpty();
    }

    /** The anchor words of each part count where the wording differs. */
    private static double like(String core, String bare, SectionForm form, double least) {
        double like = Likeness.of(core, form.heading(), least);
        boolean anchored = bare.length() <= 32 && switch (form.key()) {
            case OVERVIEW -> bare.endsWith("总体情况") || OVERVIEWS.contains(bare);
            case PROACTIVE -> bare.contains("主动公开") && bare.endsWith("情况");
            case REQUESTS -> bare.contains("申请") && (bare.contains("收到") || bare.contains("处理") || bare.contains("办理") || bare.contains("依申请公开")) && bare.endsWith("情况") && !bare.contains("复议");
            case DISPUTES -> bare.contains("复议") && bare.contains("诉讼") && bare.length() <= 40;
            case PROBLEMS -> bare.contains("问题") && (bare.contains("改进") || bare.contains("整改") || bare.contains("措施")) || bare.startsWith("存在的主要问题") || bare.startsWith("存在问题");
            case OTHER -> bare.contains("其他") && (bare.contains("报告") || bare.contains("说明")) && (bare.contains("事项") || bare.endsWith("情况"));
            default -> false;
        };
        return anchored ? Math.max(like, 0.92) : like;
    }

    /** A heading that is buried in a paragraph: {@code …。二、主动公开政府信息情况…}. */
    private static Optional<Heading> inside(int block, String text) {
        for (SectionForm form : Forms.sections()) {
            String label = form.heading().text().zh();
            int at = text.indexOf(form.number() + "、" + label);
            if (at > 0 && "。；！？ ）".indexOf(text.charAt(at - 1)) >= 0) {
                return Optional.of(new Heading(block, form.key(), at, at + 2, at + 2 + label.length(), form.number(), "一、", false, 1));
            }
        }
        return Optional.empty();
    }

    /** Where the heading's words end: at the first sentence mark or, without one, with the paragraph. */
    private static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("。：:；;".indexOf(c) >= 0) {
                return i;
            }
            if (c == '…' || c == '.' && text.startsWith("...", i) || c == '·' && text.startsWith("···", i)) {
                return i;
            }
        }
        return text.length();
    }

    /** Length of the numbering as printed, blanks behind it included; its characters may be spaced like those of the heading, 第 三 部 分. */
    static int enumerator(String text) {
        int i = ornaments(text);
        if (i < text.length() && "（(第".indexOf(text.charAt(i)) >= 0) {
            i = blanks(text, i + 1);
        }
        int from = i;
        while (i < text.length() && (numeral(text.charAt(i)) || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        i = i == from ? roman(text, from) : i;
        if (i == from) {
            return 0;
        }
        int digits = i;
        int part = blanks(text, i);
        int second = blanks(text, part + 1);
        if (text.startsWith("部", part) && text.startsWith("分", second)) {
            i = second + 1;
        }
        while (i < text.length() && ("、.．,，)）:： 　·".indexOf(text.charAt(i)) >= 0 || Normal.blank(text.charAt(i)))) {
            i++;
        }
        return i > digits ? i : 0;
    }

    private static boolean numeral(char c) {
        return NUMERALS.indexOf(c) >= 0 || OTHERS.stream().anyMatch(signs -> signs.indexOf(c) >= 0);
    }

    /** Where a number in Latin letters ends, which a mark must follow: what else begins with such a letter is a word. */
    private static int roman(String text, int from) {
        int end = from;
        while (end < text.length() && "IVX".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end < text.length() && "、.．)）".indexOf(text.charAt(end)) >= 0 && ROMAN.contains(text.substring(from, end)) ? end : from;
    }

    /** Where blanks end. */
    private static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && Normal.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where a heading's own number begins: the number of a page or a line may stand just before it, 6一、总体情况. */
    private static int own(String text) {
        int marks = ornaments(text);
        int i = marks;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() && numeral(text.charAt(i)) ? i : marks;
    }

    /** Where the marks end that a website sets before its headings, ■ 一、总体情况. */
    private static int ornaments(String text) {
        int i = 0;
        while (i < text.length() && ORNAMENTS.indexOf(text.charAt(i)) >= 0) {
            i = blanks(text, i + 1);
        }
        return i;
    }

    private static String digits(String text, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = own(text); i < end; i++) {
            if (numeral(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        int own = own(text);
        int letters = out.isEmpty() ? blanks(text, own < text.length() && "（(第".indexOf(text.charAt(own)) >= 0 ? own + 1 : own) : 0;
        return out.isEmpty() ? text.substring(letters, roman(text, letters)) : out.toString();
    }

    private static String style(String text, int end) {
        if (end == 0) {
            return "";
        }
        char first = text.charAt(own(text));
        String kind = Character.isDigit(first) || "（(".indexOf(first) >= 0 && Character.isDigit(text.charAt(blanks(text, own(text) + 1))) ? "1" : "一";
        return first == '第' ? "第" + kind : "（(".indexOf(first) >= 0 ? "(" + kind : kind + "、";
    }

    /** The numbering that most distinct parts share; a part's own subheadings repeat some of the words one level down. */
    private static String style(List<Heading> all) {
        String best = "";
        int most = -1;
        for (String style : List.of("一、", "第一", "(一", "1、", "(1", "")) {
            int parts = (int) all.stream().filter(heading -> heading.style().equals(style)).map(Heading::key).distinct().count();
            if (parts > most) {
                most = parts;
                best = style;
            }
        }
        return best;
    }

    private static boolean fits(Heading heading, String style) {
        return heading.style().equals(style) || heading.style().isEmpty() && heading.headline() && heading.likeness() >= 0.95 || !style.startsWith("(") && heading.style().endsWith("、") && heading.likeness() >= 0.95 && heading.key() != SectionKey.PROACTIVE;
    }

    /** A contents page lists the headings before the report does: every part is found again later and no text stands between. */
    private static void contents(List<Heading> top) {
        int run = 0;
        while (run + 1 < top.size() && top.get(run + 1).block() - top.get(run).block() <= 1) {
            run++;
        }
        int listed = run + 1;
        if (listed >= 4 && top.size() >= listed + 3) {
            List<SectionKey> later = top.subList(listed, top.size()).stream().map(Heading::key).toList();
            if (later.containsAll(top.subList(0, listed).stream().map(Heading::key).toList())) {
                top.subList(0, listed).clear();
            }
        }
    }

    /** A further part at the same level: numbered on from the last one, alone on its line, no sentence. */
    private static void extra(List<Heading> top, List<Block> blocks, String style) {
        if (style.isEmpty() || top.isEmpty()) {
            return;
        }
        int first = top.get(0).block();
        for (int i = first; i < blocks.size(); i++) {
            int at = i;
            if (!(blocks.get(i) instanceof Block.Paragraph paragraph) || top.stream().anyMatch(heading -> heading.block() == at)) {
                continue;
            }
            String text = paragraph.text().strip();
            int number = enumerator(text);
            Heading before = top.stream().filter(heading -> heading.block() < at).reduce((one, other) -> other).orElse(null);
            boolean next = before != null && number > 0 && style(text, number).equals(style) && value(digits(text, number)) == value(before.number()) + 1;
            boolean missing = next && top.stream().noneMatch(heading -> value(heading.number()) == value(digits(text, number)));
            if (missing && text.length() - number <= 24 && text.length() > number && "。；，：！？".indexOf(text.charAt(text.length() - 1)) < 0) {
                Heading heading = new Heading(i, SectionKey.EXTRA, 0, enumerator(paragraph.text()), paragraph.text().length(), digits(text, number), style, true, 1);
                int place = (int) top.stream().filter(one -> one.block() < at).count();
                top.add(place, heading);
            }
        }
    }

    static int value(String number) {
        if (number.isEmpty()) {
            return -1;
        }
        if (Character.isDigit(number.charAt(0))) {
            return number.length() > 3 || !number.chars().allMatch(Character::isDigit) ? -1 : Integer.parseInt(number);
        }
        for (String signs : OTHERS) {
            if (number.length() == 1 && signs.contains(number)) {
                return signs.indexOf(number) + 1;
            }
        }
        if (ROMAN.contains(number)) {
            return ROMAN.indexOf(number) + 1;
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(number.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(number.charAt(0)) + 1;
        return 10 * tens + (ten + 1 < number.length() ? NUMERALS.indexOf(number.charAt(ten + 1)) + 1 : 0);
    }
}
