package org.jiaohe.narrative;

import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/**
 * What is said of all that a figure counts, without a figure of its own: 无法提供 5 件，均为本机关不掌握; 新收 12 件，全部由自然人提出.
 *
 * @param kind  {@code outcome}, {@code applicant} or {@code result}
 * @param values as in the names of quantities: {@code unable.notHeld}, {@code naturalPerson}, {@code upheld}; several where 和 or 、 joins them
 * @param words as they stand, with the mark before them
 */
public record Unanimous(String kind, List<String> values, String words) {
    private static final List<String> KINDS = List.of("outcome", "applicant", "result");
    private static final Pattern ALL = Pattern.compile("(?:的)?(?:政府信息公开)?(?:申请|案件)?(?:没有办完|没有办结|尚未办结|未办结|未办完|正在办理|在办)?(?:的)?，?(?:申请人|申请主体|提出申请的|原因|理由|主要原因|复议机关|复议机构|人民法院|法院|结果|复议结果|判决结果|经审理|经审查|已全部审结|全部审结)?，?(?:均|都|全部|皆|全都|悉数)");
    /** What may stand between 均 and the word, and behind it; more would narrow or widen what is said. */
    private static final Pattern LEAD = Pattern.compile("(?:是|为|系|因|属于?|涉及|由于|由|来自|已|依法|依规|予以|予|被|获|出于|为了|按|以|保护|判决|裁定|决定|得到|结果|征求(?:权利人|第三方|相关方)?意见后|会|可能|损害|侵害|影响)*");
    private static final Pattern TAIL = Pattern.compile("(?:合法权益|权益|了|[我本][局委厅办镇乡县市区州旗省机关单位街道]+|原|答复|决定|行为|处理|类|的|申请|信息|事项|情形|范围|提出|提交|递交|所提|原因|而|规定|公开|案件|诉求|内容|未予提供|未予公开|不予提供|不予公开)*");

    private static final Pattern JOINT = Pattern.compile("(?:合法权益|权益|类|的|申请|信息|事项|情形)*(?:[、和及与或]|以及|或者)(?:是|为|因|属于?|涉及|由|来自)*");

    /** @param behind what its sentence says behind the figure, squeezed, with marks of full width */
    public static Optional<Unanimous> of(String behind) {
        Matcher all = ALL.matcher(behind);
        if (!all.lookingAt()) {
            return Optional.empty();
        }
        int end = all.end();
        while (end < behind.length() && "，。；）：".indexOf(behind.charAt(end)) < 0) {
            end++;
        }
        // 均为自然人、企业等: of others too.
        boolean closed = end == behind.length() || "，。；）".indexOf(behind.charAt(end)) >= 0;
        String clause = behind.substring(all.end(), end);
        List<Term> told = closed ? values(clause) : List.of();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Unanimous(told.get(0).kind(), told.stream().map(Term::value).distinct().toList(), behind.substring(0, end)));
    }

    /** The kinds of applicants that the words name, where they name nothing else; empty otherwise. */
    public static List<String> applicants(String words) {
        return named(words, "applicant");
    }

    /** @param kind as in {@link #kind}: what of that kind the words name, where they name nothing else */
    public static List<String> named(String words, String kind) {
        return values(words).stream().filter(term -> term.is(kind)).map(Term::value).distinct().toList();
    }

    private static List<Term> values(String clause) {
        List<Term> told = Terms.in(clause).stream().filter(term -> KINDS.contains(term.kind())).toList();
        boolean plain = !told.isEmpty() && told.stream().map(Term::kind).distinct().count() == 1 && LEAD.matcher(clause.substring(0, told.get(0).start())).matches() && TAIL.matcher(clause.substring(told.get(told.size() - 1).end())).matches();
        for (int i = 1; plain && i < told.size(); i++) {
            plain = JOINT.matcher(clause.substring(told.get(i - 1).end(), told.get(i).start())).matches();
        }
        return plain ? told : List.of();
    }
}
