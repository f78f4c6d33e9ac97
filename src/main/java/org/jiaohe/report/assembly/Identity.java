package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jiaohe.report.Source;
import org.jiaohe.report.Stated;
import org.jiaohe.report.UnitNames;
import org.jiaohe.report.UnitType;
import org.jiaohe.text.Message;
import org.jiaohe.text.Normal;

/** Who reports and for which year, from the title, the preamble, the running text, the file's name, in this order. */
final class Identity {
    private static final List<String> SUBJECTS = List.of("政府信息公开", "政务公开", "信息公开");
    private static final List<String> KINDS = List.of("年度报告", "年报", "工作报告", "工作总结", "报告");

    /** Documents that carry a report or speak of it (报送函、通知), and are none. */
    private static final List<String> LETTERS = List.of("的函", "的通知", "的请示", "的通报", "的公告", "文件");

    final Optional<Stated<String>> title;
    final Optional<Stated<String>> unit;
    final Optional<Stated<Integer>> year;
    final Stated<UnitType> unitType;
    /** Blocks before this one are the title and what stands above it. */
    final int bodyFrom;

    private Identity(Optional<Stated<String>> title, Optional<Stated<String>> unit, Optional<Stated<Integer>> year, int bodyFrom) {
        this.title = title;
        this.unit = unit;
        this.year = year;
        this.bodyFrom = bodyFrom;
        this.unitType = unitType(unit);
    }

    /** @param firstHeading index of the block with the first part's heading, or of the end */
    static Identity of(List<Block> blocks, int firstHeading, String fileName) {
        int[] span = titleSpan(blocks, firstHeading);
        Optional<Stated<String>> title = Optional.empty();
        if (span[1] > span[0]) {
            StringBuilder text = new StringBuilder();
            List<Source> sources = new ArrayList<>();
            for (int i = span[0]; i < span[1]; i++) {
                Block.Paragraph line = (Block.Paragraph) blocks.get(i);
                text.append(noBlanks(line.text()));
                sources.add(TextMaker.source(line, "/title"));
            }
            Source around = PrintedRow.around(sources, "/title").quoting(text.toString());
            title = Optional.of(new Stated<>(text.toString(), around, Message.of("reading.from.title")));
        }
        List<Block.Paragraph> text = new ArrayList<>();
        for (int i = span[1]; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                text.add(paragraph);
            }
        }
        return new Identity(title, unit(title, text, Card.unit(blocks.subList(0, Math.min(firstHeading, blocks.size()))), fileName), year(title, text, fileName), again(blocks, span, firstHeading));
    }

    /** Where the text begins: behind the title where it stands once more, as below a cover and a table of contents. */
    private static int again(List<Block> blocks, int[] title, int firstHeading) {
        int from = title[1];
        for (int i = title[1]; title[1] > title[0] && i < Math.min(firstHeading, blocks.size()); i++) {
            if (blocks.get(i) instanceof Block.Paragraph line && titleScore(line, Normal.squeezed(line.text())) > 0) {
                int[] span = span(blocks, i, firstHeading);
                from = span[0] >= from && joined(blocks, span[0], span[1]).endsWith(joined(blocks, title[0], title[1])) ? span[1] : from;
            }
        }
        return from;
    }

    /** Whether a line is the title of a report, and not a heading or a sentence about one. */
    static boolean isTitle(Block.Paragraph line) {
        return titleScore(line, Normal.squeezed(line.text())) >= 4;
    }

    /** The title of a report, as far as its lines can be told; empty where it has none. */
    static String titleOf(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !(blocks.get(first) instanceof Block.Paragraph line && Headings.numbered(line.text()).isPresent())) {
            first++;
        }
        int[] span = titleSpan(blocks, first);
        return noBlanks(joined(blocks, span[0], span[1]));
    }

    /** The year that a file is named for. */
    static OptionalInt yearInName(String fileName) {
        return yearIn(base(fileName));
    }

    private static int[] titleSpan(List<Block> blocks, int firstHeading) {
        int[] best = {0, 0};
        double most = 0;
        int until = Math.min(blocks.size(), Math.max(firstHeading, 1));
        for (int i = 0; i < until; i++) {
            if (blocks.get(i) instanceof Block.Paragraph line && titleScore(line, Normal.squeezed(line.text())) > 0) {
                int[] span = span(blocks, i, firstHeading);
                double score = titleScore(line, joined(blocks, span[0], span[1])) - (listed(blocks, i) ? 1 : 0);
                if (score > most) {
                    most = score;
                    best = span;
                }
            }
        }
        return best;
    }

    /** Whether the line beside is the title of another year's report in the same type: a website lists them all. */
    private static boolean listed(List<Block> blocks, int at) {
        Block.Paragraph line = (Block.Paragraph) blocks.get(at);
        OptionalInt year = yearIn(line.text());
        for (int i = Math.max(0, at - 1); year.isPresent() && i <= Math.min(blocks.size() - 1, at + 1); i++) {
            if (i != at && blocks.get(i) instanceof Block.Paragraph other && isTitle(other) && yearIn(other.text()).isPresent() && !yearIn(other.text()).equals(year) && Math.abs(other.size() - line.size()) < 0.05 * line.size()) {
                return true;
            }
        }
        return false;
    }

    private static int[] span(List<Block> blocks, int best, int firstHeading) {
        Block.Paragraph line = (Block.Paragraph) blocks.get(best);
        int from = best;
        while (from > 0 && blocks.get(from - 1) instanceof Block.Paragraph above && belongs(above, line) && !titled(above) && (!complete(joined(blocks, from, best + 1)) || !organ(Normal.squeezed(above.text())))) {
            from--;
        }
        int to = best + 1;
        while (to < Math.min(firstHeading, blocks.size()) && blocks.get(to) instanceof Block.Paragraph below && belongs(below, line) && (bracketedYear(below) || !ended(joined(blocks, from, to)))) {
            to++;
        }
        return new int[] {from, to};
    }

    /** Whether a line is a whole title itself: websites print it above the report's own. */
    private static boolean titled(Block.Paragraph line) {
        String text = Normal.squeezed(line.text());
        return SUBJECTS.stream().anyMatch(text::contains) && KINDS.stream().anyMatch(text::endsWith) || LETTERS.stream().anyMatch(text::endsWith);
    }

    private static String joined(List<Block> blocks, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(((Block.Paragraph) blocks.get(i)).text());
        }
        return Normal.squeezed(out.toString());
    }

    private static double titleScore(Block.Paragraph line, String text) {
        if (text.length() > 80 || text.contains(">") || text.startsWith("首页") || text.length() < 4 || text.endsWith("。") || text.contains("，") || text.startsWith("附件") || LETTERS.stream().anyMatch(text::endsWith)) {
            return 0;
        }
        boolean subject = SUBJECTS.stream().anyMatch(text::contains);
        boolean kind = KINDS.stream().anyMatch(text::endsWith) || text.endsWith("年度报告）") || text.contains("年度报告");
        double score = (subject ? 2 : 0) + (kind ? 2 : 0);
        return score < 2 ? 0 : score + line.size() / 100 + (line.centred() ? 0.5 : 0) + (yearIn(text).isPresent() ? 0.3 : 0);
    }

    private static boolean belongs(Block.Paragraph other, Block.Paragraph title) {
        String text = Normal.squeezed(other.text());
        boolean size = title.size() == 0 || Math.abs(other.size() - title.size()) < 0.12 * title.size();
        if (size && bracketedYear(other)) {
            return true;
        }
        return size && text.length() <= 40 && !text.isEmpty() && "。，；：".indexOf(text.charAt(text.length() - 1)) < 0 && !text.startsWith("（") && !text.startsWith("(") && !text.startsWith("索引") && Headings.enumerator(text) == 0 | text.startsWith("20");
    }

    /** {@code （2023年度）} on a line of its own below the title. */
    private static boolean bracketedYear(Block.Paragraph line) {
        String text = Normal.squeezed(line.text());
        return text.length() <= 10 && (text.startsWith("（") || text.startsWith("(")) && yearIn(text).isPresent();
    }

    private static boolean complete(String title) {
        int subject = subjectAt(title);
        int year = yearAt(title);
        int stop = year >= 0 && year < subject ? year : subject;
        return stop > 3 || subject > 0 && year == 0 && subject > 8;
    }

    private static boolean ended(String title) {
        return KINDS.stream().anyMatch(title::endsWith) && SUBJECTS.stream().anyMatch(title::contains) || title.endsWith("年度报告");
    }

    private static int subjectAt(String title) {
        return SUBJECTS.stream().mapToInt(title::indexOf).filter(at -> at >= 0).min().orElse(-1);
    }

    static int yearAt(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            if (text.charAt(i) == '2' && text.charAt(i + 1) == '0' && Character.isDigit(text.charAt(i + 2)) && Character.isDigit(text.charAt(i + 3))
                    && (i + 4 == text.length() || !Character.isDigit(text.charAt(i + 4))) && (i == 0 || !Character.isDigit(text.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** A report year in any usual writing: {@code 2023}, {@code 二〇二三}. */
    static OptionalInt yearIn(String printed) {
        String text = Normal.squeezed(printed);
        int at = yearAt(text);
        if (at >= 0) {
            return OptionalInt.of(Integer.parseInt(text.substring(at, at + 4)));
        }
        int chinese = chineseYearAt(text);
        if (chinese >= 0) {
            int value = 0;
            for (int k = 0; k < 4; k++) {
                value = value * 10 + chineseDigit(text.charAt(chinese + k));
            }
            return OptionalInt.of(value);
        }
        return OptionalInt.empty();
    }

    private static int chineseDigit(char c) {
        return "〇一二三四五六七八九".indexOf("零○Oo".indexOf(c) >= 0 ? '〇' : c);
    }

    /** Where {@code 二〇二三年} and its like begin. */
    private static int chineseYearAt(String text) {
        for (int i = 0; i + 5 <= text.length(); i++) {
            boolean year = text.charAt(i) == '二' && chineseDigit(text.charAt(i + 1)) == 0 && chineseDigit(text.charAt(i + 2)) >= 0 && chineseDigit(text.charAt(i + 3)) >= 0;
            if (year && text.charAt(i + 4) == '年') {
                return i;
            }
        }
        return -1;
    }

    private static String noBlanks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = i > 0 && i + 1 < text.length() && letter(text.charAt(i - 1)) && letter(text.charAt(i + 1));
            if (!Normal.blank(c) || between) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean letter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static Optional<Stated<String>> unit(Optional<Stated<String>> title, List<Block.Paragraph> text, Optional<Stated<String>> card, String fileName) {
        if (title.isPresent()) {
            String unit = unitOf(title.get().value());
            if (!unit.isEmpty()) {
                return Optional.of(new Stated<>(unit, title.get().source().quoting(title.get().value()).pointing("/unit"), Message.of("reading.from.title")));
            }
        }
        for (int i = text.size() - 1; i >= Math.max(0, text.size() - 4); i--) {
            String line = Normal.squeezed(text.get(i).text());
            if (line.length() >= 4 && line.length() <= 30 && organ(line)) {
                return Optional.of(new Stated<>(line, TextMaker.source(text.get(i), "/unit"), Message.of("reading.from.closing")));
            }
        }
        for (Block.Paragraph paragraph : text.subList(0, Math.min(4, text.size()))) {
            Optional<String> named = named(Normal.squeezed(paragraph.text()));
            if (named.isPresent()) {
                return Optional.of(new Stated<>(named.get(), TextMaker.source(paragraph, "/unit"), Message.of("reading.from.preamble")));
            }
        }
        if (card.isPresent()) {
            return card;
        }
        String unit = unitOf(base(fileName));
        return organ(unit) ? Optional.of(new Stated<>(unit, Source.NOWHERE, Message.of("reading.from.fileName", "file", fileName))) : Optional.empty();
    }

    /** The organ a title names: what stands before the year, or before the subject. */
    static String unitOf(String title) {
        String text = Normal.squeezed(title);
        int subject = subjectAt(text);
        if (subject < 0) {
            subject = text.indexOf("年度报告");
        }
        if (subject < 0) {
            return "";
        }
        int year = yearAt(text);
        String unit = year >= 4 && year < subject ? text.substring(0, year) : year >= 0 && year < 4 && year < subject ? afterYear(text.substring(0, subject), year) : text.substring(0, subject);
        for (String head : List.of("关于", "报送", "印发", "公布", "发布", "《")) {
            unit = cut(unit, head);
        }
        for (String tail : List.of("的", "关于", "年度", "年", "度", "工作", "（", "(", "-", "_", "—", "：", ":", "本级")) {
            while (unit.endsWith(tail)) {
                unit = unit.substring(0, unit.length() - tail.length());
            }
        }
        int chinese = chineseYearAt(unit + "年");
        return chinese > 3 ? unit.substring(0, chinese) : unit;
    }

    private static String afterYear(String text, int year) {
        String unit = text.substring(year + 4);
        for (String head : List.of("年度", "年", "度")) {
            unit = cut(unit, head);
        }
        return unit;
    }

    private static String cut(String text, String head) {
        return text.startsWith(head) ? text.substring(head.length()) : text;
    }

    static boolean organ(String name) {
        return !name.isEmpty() && name.length() >= 4 && List.of("人民政府", "局", "委员会", "办公室", "办公厅", "街道办事处", "管委会", "厅", "委", "办", "中心", "院", "公安局", "支队", "集团", "学校", "政府")
                .stream().anyMatch(name::endsWith);
    }

    /** {@code 本报告由某某局编制}. */
    private static Optional<String> named(String text) {
        for (String by : List.of("本报告由", "本年度报告由", "本年报由")) {
            int at = text.indexOf(by);
            int end = at < 0 ? -1 : stop(text, at + by.length());
            if (end > 0) {
                String name = text.substring(at + by.length(), end);
                return name.length() >= 4 && name.length() <= 30 && organ(name) ? Optional.of(name) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int stop(String text, int from) {
        int end = -1;
        for (String word : List.of("根据", "按照", "编制", "依据", "，", "负责")) {
            int at = text.indexOf(word, from);
            end = at >= 0 && (end < 0 || at < end) ? at : end;
        }
        return end;
    }

    private static Optional<Stated<Integer>> year(Optional<Stated<String>> title, List<Block.Paragraph> text, String fileName) {
        if (title.isPresent()) {
            OptionalInt year = yearIn(title.get().value());
            if (year.isPresent()) {
                return Optional.of(new Stated<>(year.getAsInt(), title.get().source().pointing("/year"), Message.of("reading.from.title")));
            }
        }
        for (Block.Paragraph paragraph : text) {
            String line = Normal.squeezed(paragraph.text());
            int period = line.indexOf("年1月1日");
            if (period >= 4 && line.indexOf("12月31日", period) > 0 && yearAt(line.substring(period - 4, period)) == 0) {
                return Optional.of(new Stated<>(Integer.parseInt(line.substring(period - 4, period)), TextMaker.source(paragraph, "/year"), Message.of("reading.from.period")));
            }
        }
        OptionalInt named = yearIn(base(fileName));
        if (named.isPresent() && unitOrSubject(fileName)) {
            return Optional.of(new Stated<>(named.getAsInt(), Source.NOWHERE, Message.of("reading.from.fileName", "file", fileName)));
        }
        return Optional.empty();
    }

    private static boolean unitOrSubject(String fileName) {
        return SUBJECTS.stream().anyMatch(fileName::contains) || KINDS.stream().anyMatch(fileName::contains);
    }

    private static String base(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** 主体: only a name that ends in 人民政府 is a government; its general office is a department. */
    static Stated<UnitType> unitType(Optional<Stated<String>> unit) {
        if (unit.isEmpty()) {
            return new Stated<>(UnitType.UNKNOWN, Source.NOWHERE, Message.of("reading.from.nothing"));
        }
        return new Stated<>(UnitNames.type(Normal.squeezed(unit.get().value())), unit.get().source().pointing("/unitType"), Message.of("reading.from.unitName"));
    }
}
