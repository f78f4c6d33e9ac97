package org.jiaohe.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiaohe.text.Normal;

/** Tells by the words of a line that it is one of the heads of a statutory table, and of which. */
final class HeadLines {
    /** Which of the statutory tables a stretch of lines is part of. */
    enum Kind {
        BLOCKS, APPLICATIONS, DISPUTES
    }

    /** What no line of heads says, but a line of running text that has their words. */
    private static final Pattern TOLD = Pattern.compile("[0-9][件条份宗例起]|[。；]");
    /** No line of heads has more characters. */
    private static final int LONGEST = 70;
    static final List<String> HEADS = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "总计", "合计");

    /** The head over all columns of table three. */
    static final String APPLICANT = "申请人情况";
    /** The head over the kinds of organisations, which some forms print in each of their heads. */
    static final String ORGANISATIONS = "法人或其他组织";
    /** The first line of heads that all begin with the name of their group: 法人或其 over 他组织：商业企业. */
    private static final Pattern GROUPED = Pattern.compile("(?:法人(?:或(?:其(?:他(?:组织?)?)?)?)?[：:]?){2,}");
    /** The head over a table of its own for one kind of litigation: 行政诉讼（未经复议直接起诉）. */
    private static final Pattern LITIGATION = Pattern.compile("(?:行政诉讼)?[（(：:—-]*(?:未经复议直接起诉|复议后起诉)[）)]?");
    private static final List<String> ABOVE = List.of(APPLICANT, ORGANISATIONS, "行政诉讼", "行政复议");

    private HeadLines() {
    }

    /** Whether a stretch stands over the heads of several columns. */
    static boolean over(Segment one) {
        return ABOVE.contains(Normal.bare(one.text()));
    }

    /** Whether a stretch says which of the three parts of table four stands below it. */
    static boolean type(Segment one) {
        String text = Normal.bare(one.text());
        return text.endsWith("起诉") || text.equals("行政复议");
    }

    /** The table that a line opens, by words that stand in no other place but sentences: 结果维持 5 件，结果纠正 1 件. */
    static Optional<Kind> opens(Line line) {
        String text = Normal.squeezed(line.text());
        if (text.contains("信息内容") || text.startsWith("第二十条第") && text.length() < 14) {
            return Optional.of(Kind.BLOCKS);
        }
        Optional<Kind> kind = figures(line, text);
        return kind.isPresent() && TOLD.matcher(text).find() ? Optional.empty() : kind;
    }

    /** The table of figures whose heads a line holds, be it a sentence of them. */
    private static Optional<Kind> figures(Line line, String text) {
        if (count(text, "自然人", "科研机构", "商业企业", "法律服务机构", "社会公益组织", "总计") >= 2 || GROUPED.matcher(text).matches() || beginnings(line, text) >= 3 || text.endsWith("申请人情况") && text.length() < 60) {
            return Optional.of(Kind.APPLICATIONS);
        }
        boolean disputes = LITIGATION.matcher(text).matches() || text.equals("行政复议行政诉讼") || text.equals("行政复议") || text.contains("未经复议直接起诉") && text.contains("复议后起诉") && text.length() < 40 || count(text, "结果维持", "结果纠正", "其他结果", "尚未审结") >= 2;
        return disputes && text.indexOf('，') < 0 ? Optional.of(Kind.DISPUTES) : Optional.empty();
    }

    /** How many heads of table three begin on a line, where narrow columns break them: 商业企 over 业. */
    private static long beginnings(Line line, String text) {
        int initials = 0;
        for (String head : HEADS) {
            initials += text.indexOf(head.charAt(0)) >= 0 ? 1 : 0;
        }
        if (initials < 3 || line.text().length() > LONGEST) {
            return 0;
        }
        List<String> words = Segment.of(line).stream().map(one -> Normal.bare(one.text())).filter(word -> word.length() > 1).toList();
        return HEADS.stream().filter(head -> words.stream().anyMatch(head::startsWith)).count();
    }

    private static int count(String text, String... words) {
        if (text.length() > LONGEST || text.indexOf('。') >= 0) {
            return 0;
        }
        int found = 0;
        for (String word : words) {
            found += text.contains(word) ? 1 : 0;
        }
        return found;
    }
}
