package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Pattern;

/**
 * Lists whose figures add up to one told before: 公开信息 300 条。财政类 50 条，人事类 250 条. They are its parts, whatever they are called
 * and whether 其中 stands before them or not.
 */
final class Listing {
    /** Words that give a figure a row of its own. */
    private static final Set<String> ROWS = Set.of("action", "outcome", "applicant", "result");
    private static final Set<String> DISPUTES = Set.of("reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration");
    private static final Map<String, Pattern> SPOKEN = Map.of("requests", Pattern.compile("申请|办结|答复|(?:受理|接收|收到|承办|办理|收件|答复)的?(?:机关|单位|部门|主体|层级)"), "proactive", Pattern.compile("公开|发布"), "disputes", Pattern.compile("复议|诉讼"));
    private static final Set<String> ASIDE = Set.of("other", "channel", "revenue");
    /** 23 件申请按提交方式分: a total told again. */
    private static final Pattern AGAIN = Pattern.compile("(?:新收|政府信息公开|依申请公开|信息公开)?申请(?:中|里|按|从|依)");
    private static final Pattern THESE = Pattern.compile("(?:在|对|这|上述|以上|该|从)*");
    /** A smaller sum may be met by chance. */
    private static final BigDecimal SURE = BigDecimal.TEN;

    /** 建议提案办理信息 65 条 is a subject of what was disclosed. */
    private static final Pattern SUBJECT_BEHIND = Pattern.compile("(?:情况|结果|类)*(?:信息|公开)|(?:网民|群众|市民|公众)*(?:诉求|留言|咨询|来信|建议|提案|关切)");

    /** 公开信息 241 条，其中工作动态 28 条、文件 213 件: items however they are counted. */
    private static final Set<String> ITEMS = Set.of("条", "件", "篇", "份", "则");

    private static final String MARKS = "，、；。（）";

    private final Map<String, BigDecimal> wholes = new LinkedHashMap<>();
    private String of = "";
    private int left;

    void tell(Reading reading) {
        if (reading.whole() && !reading.approx() && Sums.DIVISIBLE.contains(reading.quantity())) {
            wholes.put(reading.quantity(), reading.value());
        }
    }

    /** The total of a quantity that the paragraph has told. */
    Optional<BigDecimal> told(String quantity) {
        return Optional.ofNullable(wholes.get(quantity));
    }

    /**
     * Goes on to the next figure of the sentence.
     *
     * @return whether the figure before was the last one of a list, whose parts make up their whole
     */
    boolean next() {
        boolean complete = left == 1;
        left = Math.max(0, left - 1);
        return complete;
    }

    boolean inList() {
        return left > 0;
    }

    /**
     * A sentence begins.
     *
     * @return whether the one before ended with such a list
     */
    boolean end() {
        boolean complete = left == 1;
        left = 0;
        return complete;
    }

    /**
     * What the figure is a part of, if it stands in such a list.
     *
     * @param rest the figures of the sentence from this one on
     */
    Optional<String> part(Context context, List<Figure> rest, Optional<Reading> last) {
        if (left == 0 && !context.shared() && !context.words().isBlank() && !Sums.called(context.words())) {
            begin(context, rest, last);
        }
        return left > 0 ? Optional.of(of) : Optional.empty();
    }

    private void begin(Context context, List<Figure> rest, Optional<Reading> last) {
        BigDecimal added = BigDecimal.ZERO;
        int parts = 0;
        int before = 0;
        for (Figure figure : rest) {
            boolean alike = figure.counter().equals(context.figure().counter());
            boolean items = told("proactive.total").isPresent() && figure.value().signum() > 0 && ITEMS.contains(figure.counter()) && ITEMS.contains(context.figure().counter());
            // 其他处理 2 件，合计 84 件 of 86 that were received: a sum is no part beside another.
            boolean sum = parts > 0 && Sums.sumsUp(context.sentence().substring(before, figure.start()));
            if (!alike && !items || figure.approx() || sum) {
                return;
            }
            before = figure.end();
            added = added.add(figure.value());
            parts++;
            BigDecimal all = added;
            int end = figure.end();
            int label = labelled(context.sentence(), figure);
            Optional<String> whole = parts > 1 && added.signum() > 0 ? candidates(context, last).stream().filter(one -> wholes.get(one).compareTo(all) == 0).findFirst() : Optional.empty();
            if (whole.isPresent()) {
                of = whole.get();
                left = context.terms().stream().filter(term -> term.start() >= context.clause() && term.end() <= end).noneMatch(term -> ownRow(context.sentence(), term))
                        && context.terms().stream().noneMatch(term -> term.is("outcome") && term.start() >= end && term.end() <= label) ? parts : 0;
                return;
            }
        }
    }

    /** Where the label of a figure ends that stands behind it: 4 件属于本委职能，8 件不属于本委职能. */
    private static int labelled(String sentence, Figure figure) {
        boolean bare = figure.start() > 0 && MARKS.indexOf(sentence.charAt(figure.start() - 1)) >= 0;
        int end = figure.end();
        while (bare && end < sentence.length() && MARKS.indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether the word gives a figure of the list a row of its own. */
    private boolean ownRow(String sentence, Term term) {
        boolean named = term.is("action") && of.startsWith("proactive") && SUBJECT_BEHIND.matcher(sentence).region(term.end(), sentence.length()).lookingAt();
        return ROWS.contains(term.kind()) && !named || DISPUTES.contains(term.value()) || term.is("deed") && of.contains(".normativeDocuments.") || foreign(term);
    }

    /** 行政许可 1 件，行政处罚 0 件，行政强制 1 件: what has a row of its own, though it adds up by chance. */
    private boolean foreign(Term term) {
        boolean named = term.is("topic") && !ASIDE.contains(term.value());
        boolean row = of.startsWith("proactive.") && !of.equals("proactive.total");
        return named && (row ? !of.startsWith("proactive." + term.value() + ".") : of.startsWith("proactive.") && term.value().equals("requests"));
    }

    /** The last figure, and others told before of what the sentence names. */
    private List<String> candidates(Context context, Optional<Reading> last) {
        List<String> names = new ArrayList<>(last.filter(one -> one.value().equals(wholes.get(one.quantity()))).map(Reading::quantity).stream().toList());
        for (Map.Entry<String, BigDecimal> one : wholes.entrySet()) {
            Pattern spoken = SPOKEN.get(one.getKey().substring(0, one.getKey().indexOf('.')));
            if (one.getValue().compareTo(SURE) >= 0 && spoken.matcher(context.sentence()).find()) {
                names.add(one.getKey());
            }
        }
        return names;
    }

    /** The total that the figure tells once more. */
    Optional<String> again(Context context) {
        boolean applications = context.figure().cases() && THESE.matcher(context.words()).matches() && context.behind(AGAIN);
        return wholes.entrySet().stream().filter(one -> applications && one.getKey().startsWith("requests.") && one.getValue().compareTo(context.figure().value()) == 0).map(Map.Entry::getKey).findFirst();
    }
}
