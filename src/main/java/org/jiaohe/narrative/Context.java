package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * What stands around one figure of a sentence.
 *
 * @param clause start of the figure's clause
 * @param own    words of the clause before the figure
 * @param wide   words since the figure before
 * @param right  words right behind the figure, up to the end of the clause
 * @param terms  all words of the sentence
 * @param shared whether its label stands in a list, such as one before 分别为
 * @param until  the sentence up to the figure, 约 and 近 before it left out
 * @param words  those of the clause up to there, without what stands in brackets
 */
record Context(String sentence, Figure figure, int clause, List<Term> own, List<Term> wide, List<Term> right, List<Term> terms, boolean shared, String until, String words) {
    private static final String BOUNDARIES = "，,；;：:（()）、—";
    private static final Set<String> SPECIFIC = Set.of("outcome", "action", "applicant", "result");
    private static final Pattern FILLERS = Pattern.compile("(?:较|比|同比|与)(?:上一?年度?|去年|20[0-9]{2}年度?)?(?:同期)?(?:相比)?[^，。；]{0,12}(?=，)|《[^》]*》|[0-9a-zA-Z〔〕\\[\\]“”\"、，,：:（）()]|政府信息|信息公开|共计|合计|总计|总共|累计|达到|数量|总数|件数|分别|全部|全年|年度|各类|案件|事项|包括|其中|按时|按期|依法|及时|有效|书面|本年|当年|我[省市县区局委厅办镇乡]|全[省市县区局委厅镇乡]|公民|法人|其他组织|自然人|而来|只有|社会公众|纳税人|缴费人|参保人|市民|村民|居民|职工|家长|群众|申请人|提交|提出|通过[^，。；]{1,40}?等[^，。；]{0,4}(?:途径|渠道|方式|形式)|[或者了的共计为是达数各均有仅类等约近超逾含也并已新公开约向其]");
    private static final Pattern ASIDE = Pattern.compile("（[^（）]*）");
    private static final Pattern LABEL = Pattern.compile("(?:^|[，。；：、）])(?:总计|合计|共计|[^，。；：、0-9]{2,16}(?:数量?|件数|总数|金额|总额|总计|合计)|[^，。；：、0-9]{2,16}（(?:单位[：:])?[件条份宗起次项个元万亿]{1,2}）)$");
    private static final List<String> ABOUT = List.of("大约", "将近", "接近", "约", "近");
    private static final Pattern SHARE = Pattern.compile("（(?:占比?)?[0-9.]+%）(?![，、；。])");
    /** 42 件答复中有 3 件不予公开: the figure counts some of those answered. */
    private static final Pattern AMONG = Pattern.compile("(?:的)?(?:件|申请|事项)?当?中[，：]?(?:共|仅|另)?有");
    private static final int NEAR = 16;
    private static final int ALIEN = 3;

    static Context of(String sentence, Figure figure, int before, int next, List<Term> terms) {
        int clause = before;
        for (int k = figure.start() - 1; k >= before; k--) {
            int open = aside(sentence, k);
            if (open > before) {
                k = open;
                continue;
            }
            // 办结数：17 件, 征地补偿（143 件）: the label right before the mark belongs to the figure.
            boolean label = sentence.charAt(k) == '：' && figure.start() - k <= 2 && (figure.approx() || k == figure.start() - 1) && (LABEL.matcher(sentence.substring(before, k)).find() || named(terms, k) && !decided(sentence, figure, terms)) || sentence.charAt(k) == '（' && figure.start() - k <= 2 && sentence.startsWith("）", figure.end());
            if (!label && BOUNDARIES.indexOf(sentence.charAt(k)) >= 0 && !inside(terms, k)) {
                clause = k + 1;
                break;
            }
        }
        int end = figure.end();
        // 58 件（60.4%）提供了所申请的信息: the share parts the figure from nothing.
        if (end < next && sentence.charAt(end) == '（') {
            Matcher share = SHARE.matcher(sentence).region(end, sentence.length());
            end = share.lookingAt() && share.end() < next ? share.end() : end;
        }
        while (end < next && (BOUNDARIES.indexOf(sentence.charAt(end)) < 0 || inside(terms, end))) {
            end++;
        }
        String until = sentence.substring(0, plain(sentence, figure));
        List<Term> own = new ArrayList<>();
        List<Term> wide = new ArrayList<>();
        List<Term> right = new ArrayList<>();
        for (Term term : terms) {
            boolean left = term.end() <= figure.start();
            if (left && term.start() >= clause && !(term.is("action") && AMONG.matcher(sentence).region(term.end(), figure.start()).matches())) {
                own.add(term);
            }
            if (left && term.start() >= before) {
                wide.add(term);
            }
            if (term.start() >= figure.end() && term.start() < end && term.start() - figure.end() <= NEAR) {
                right.add(term);
            }
        }
        return new Context(sentence, figure, clause, own, wide, right, terms, false, until, clear(until.substring(Math.min(clause, until.length()))));
    }

    /** The same figure under the label that a list with 分别为 gives it. */
    Context labelled(Term label) {
        return new Context(sentence, figure, clause, List.of(label), List.of(label), List.of(), terms, true, until, words);
    }

    /** 均已办结：1 件予以公开，1 件…: what became of it stands right behind the figure, so that the words before the mark lead a list. */
    private static boolean decided(String sentence, Figure figure, List<Term> terms) {
        return terms.stream().anyMatch(term -> term.is("outcome") && term.start() >= figure.end() && term.start() - figure.end() <= NEAR
                && sentence.substring(figure.end(), term.start()).chars().noneMatch(letter -> BOUNDARIES.indexOf(letter) >= 0));
    }

    /** 政府信息公开申请：12 件, 结转：3 件. */
    private static boolean named(List<Term> terms, int at) {
        return terms.stream().anyMatch(term -> term.end() == at && (term.is("action") || term.is("topic") && term.value().equals("requests") && term.end() - term.start() > 4));
    }

    private static boolean inside(List<Term> terms, int at) {
        return terms.stream().anyMatch(term -> term.start() < at && at < term.end());
    }

    /** Where the bracket that closes here opens, if it stands behind other words and tells no figures: 各类信息（包括预警信息）共 1631 条. */
    private static int aside(String sentence, int close) {
        int open = "）)".indexOf(sentence.charAt(close)) < 0 ? -1 : Math.max(sentence.lastIndexOf('（', close), sentence.lastIndexOf('(', close));
        return open > 0 && "，。；：:、".indexOf(sentence.charAt(open - 1)) < 0 && sentence.substring(open, close).chars().noneMatch(Character::isDigit) ? open : -1;
    }

    /** Without what stands in brackets. */
    private static String clear(String words) {
        return words.indexOf('（') < 0 ? words : ASIDE.matcher(words).replaceAll("");
    }

    /** The last word of its kind before the figure; 收到的 in 承办收到的申请 12 件 only describes. */
    Optional<Term> lastOwn(String kind) {
        Optional<Term> last = Optional.empty();
        Optional<Term> said = Optional.empty();
        Optional<Term> plain = Optional.empty();
        for (int i = own.size() - 1; i >= 0; i--) {
            Term term = own.get(i);
            if (term.is(kind)) {
                Optional<Term> one = Optional.of(term);
                last = last.or(() -> one);
                said = bracketed(term) ? said : said.or(() -> one);
                plain = sentence.startsWith("的", term.end()) ? plain : plain.or(() -> one);
            }
        }
        boolean open = kind.equals("outcome") && (said.isPresent() || words.endsWith("公开"));
        return open ? said : kind.equals("action") && plain.isPresent() ? plain : last;
    }

    /** 公开（含部分公开）12 件: what stands in brackets only explains. */
    boolean bracketed(Term term) {
        String before = term.start() < clause ? "" : sentence.substring(clause, term.start());
        return before.lastIndexOf('（') > before.lastIndexOf('）');
    }

    /** A word of the clause before the figure, else one right behind it, else one since the figure before. */
    Optional<Term> nearest(String kind) {
        Optional<Term> before = lastOwn(kind);
        if (before.isPresent()) {
            // 因属内部事务信息不予公开 2 件 counts the reason, not all that was denied.
            // 不掌握或没有现成信息及内容不明确无法提供 2 件 counts all that could not be provided.
            boolean several = own.stream().filter(term -> term.is(kind) && term.end() <= before.get().start() && term.value().startsWith(before.get().value() + ".")).map(Term::value).distinct().count() > 1;
            return several ? before : own.stream().filter(term -> term.is(kind) && term.value().startsWith(before.get().value() + ".") && (term.end() > before.get().start() || !sentence.substring(term.end(), before.get().start()).contains("等"))).reduce((one, other) -> other).or(() -> before);
        }
        boolean saidBehind = right.stream().anyMatch(term -> SPECIFIC.contains(term.kind()));
        boolean saidBefore = own.stream().anyMatch(term -> SPECIFIC.contains(term.kind()));
        if (saidBefore) {
            return Optional.empty();
        }
        Optional<Term> behind = right.stream().filter(term -> term.is(kind)).findFirst();
        // 1 份因涉及第三方部分公开: the outcome itself, where the reason before it is another outcome's.
        Optional<Term> outcome = behind.filter(term -> term.value().contains(".")).flatMap(reason -> right.stream().filter(term -> term.is(kind) && !term.value().contains(".") && (!reason.value().startsWith(term.value() + ".") || term.start() > reason.end() && sentence.substring(reason.end(), term.start()).contains("等"))).findFirst());
        return outcome.or(() -> behind).or(() -> wide.stream().filter(term -> !saidBehind && term.is(kind)).reduce((one, other) -> other));
    }

    boolean names(String kind) {
        return own.stream().anyMatch(term -> term.is(kind)) || right.stream().anyMatch(term -> term.is(kind));
    }

    /** Whether the figure's clause goes on with a list after 、. */
    boolean listed() {
        return clause > 0 && sentence.charAt(clause - 1) == '、';
    }

    /** Whether the pattern begins right behind the figure. */
    boolean behind(Pattern pattern) {
        return pattern.matcher(sentence).region(figure.end(), sentence.length()).lookingAt();
    }

    /** Where the figure begins, 约 and 近 before it included. */
    private static int plain(String sentence, Figure figure) {
        int start = figure.start();
        for (String word : ABOUT) {
            if (sentence.startsWith(word, start - word.length())) {
                return start - word.length();
            }
        }
        return start;
    }

    /** Whether the figure's clause speaks of the topic by name. */
    boolean ownTopic(String topic) {
        return own.stream().anyMatch(term -> term.is("topic") && term.value().equals(topic)) || right.stream().anyMatch(term -> term.is("topic") && term.value().equals(topic));
    }

    /** Whether another noun stands between a word and the figure: 答复文书范本 12 份 counts no answers. */
    boolean alien(Term term) {
        return alien(term, ALIEN);
    }

    /** Whether another noun of so many characters at least stands between a word and the figure. */
    boolean alien(Term term, int characters) {
        if (term.start() >= figure.start()) {
            return false;
        }
        StringBuilder between = new StringBuilder();
        int at = term.end();
        for (Term known : terms) {
            if (known.start() >= at && known.end() <= figure.start()) {
                between.append(sentence, at, known.start());
                at = known.end();
            }
        }
        between.append(sentence, at, Math.max(at, figure.start()));
        return FILLERS.matcher(between).replaceAll("").length() >= characters;
    }
}
