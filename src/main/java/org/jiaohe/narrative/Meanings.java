package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a figure counts, once it is known what its clause speaks of. */
final class Meanings {
    private static final Set<String> DISPUTES = Set.of("reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration");
    private static final Pattern CHANNEL = Pattern.compile("当面|现场|信函|邮寄|来信|信件|邮件|网络|网上|网站|在线|平台|(?:申请|网络|网上)系统|传真|窗口|上门|渠道|邮箱|线上|线下");
    private static final Pattern SUBJECT = Pattern.compile("其中|涉及|主要|包括|内容|类|方面|领域");
    private static final Pattern GRANTED = Pattern.compile("[，,：:、（(]?(?:其中)?[，,：:]?(?:已|决定|同意|依法|全部|主动)?公开(?:的|了|答复|政府信息|信息)?(?:有|为)?");
    private static final Pattern INCLUDED = Pattern.compile("[（(，,]?(?:包?含|包括)[^，。；）)0-9]{0,8}(?:结转|转入)");
    private static final Pattern CASELOAD = Pattern.compile("复议机关(?:共|累计|全年|依法)*(?:收到|受理|办理|审理|审结)|负责人出庭|出庭应诉率|复议、应诉工作");
    private static final Pattern COURT = Pattern.compile("法院(?:共|全年|累计|依法)*(?:受理|审理|审结|收到|立案)");
    private static final Pattern PUBLISHED = Pattern.compile("公开|公示|信息|数据|公布|归集|推送");

    private Meanings() {
    }

    /**
     * @param base the row that kinds of applicants are counted in: {@code new} or {@code outcomeTotal}
     * @param last the figure before, to which 其中 and channels belong
     */
    static Optional<Meaning> of(String topic, Context context, String base, Optional<Reading> last) {
        return switch (topic) {
            case "requests" -> requests(context, base, last);
            case "reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration" -> dispute(context, topic);
            case "normativeDocuments", "regulations" -> documents(context, topic);
            case "permits", "penalties", "coercion" -> decisions(context, topic);
            case "fees" -> context.figure().money() ? Optional.of(new Meaning("proactive.fees.amount", List.of())) : Optional.empty();
            case "procurement" -> context.figure().money() ? Optional.of(new Meaning("proactive.procurement.amount", List.of()))
                    : context.figure().cases() ? Optional.of(new Meaning("proactive.procurement.projects", List.of())) : Optional.empty();
            case "infoFee" -> infoFee(context, last);
            case "proactive" -> proactive(context, last);
            default -> last.filter(one -> one.quantity().equals("proactive.total")).flatMap(one -> proactive(context, last));
        };
    }

    private static Optional<Meaning> requests(Context context, String base, Optional<Reading> last) {
        Figure figure = context.figure();
        if (!figure.cases()) {
            return Optional.empty();
        }
        Optional<Term> outcome = context.nearest("outcome");
        if (outcome.isPresent()) {
            return Optional.of(new Meaning("requests." + outcome.get().value(), List.of(outcome.get())));
        }
        if (context.names("result")) {
            return Optional.empty();
        }
        boolean channel = CHANNEL.matcher(context.words()).find();
        Optional<Term> action = context.nearest("action").filter(term -> context.ownTopic("requests") || !context.alien(term));
        boolean both = context.own().stream().anyMatch(term -> term.is("action") && term.value().equals("new")) && context.own().stream().anyMatch(term -> term.is("action") && term.value().equals("carriedIn"));
        Optional<Term> applicant = context.nearest("applicant");
        if (applicant.isPresent() && !channel) {
            String row = context.lastOwn("action").map(Term::value).filter(value -> !value.equals("received")).orElse(base);
            List<Term> words = new ArrayList<>(List.of(applicant.get()));
            context.lastOwn("action").ifPresent(words::add);
            return Optional.of(new Meaning("requests." + row + "@" + applicant.get().value(), words));
        }
        if (action.isPresent()) {
            boolean included = action.get().value().equals("new") && INCLUDED.matcher(context.sentence()).region(figure.end(), context.sentence().length()).lookingAt();
            String row = both || included ? "received" : action.get().value();
            return Optional.of(new Meaning("requests." + row, List.of(action.get()), channel));
        }
        return bare(context, channel, last);
    }

    /** A figure without a verb: the first one of a sentence on applications, or a part of the one before. */
    private static Optional<Meaning> bare(Context context, boolean channel, Optional<Reading> last) {
        Optional<Reading> before = last.filter(reading -> reading.quantity().startsWith("requests."));
        String words = context.words();
        if (before.filter(reading -> reading.quantity().contains("@")).isPresent() && words.matches("[^\\p{IsHan}]*(?:其他|其它)类?[^\\p{IsHan}]*")) {
            return Optional.of(new Meaning(before.get().quantity().replaceFirst("@.*", "@otherOrganisation"), List.of()));
        }
        if (before.isPresent() && GRANTED.matcher(words).matches()) {
            return Optional.of(new Meaning("requests.granted", List.of()));
        }
        if (channel) {
            return Optional.of(new Meaning("requests.new", List.of(), true));
        }
        boolean other = context.own().stream().anyMatch(term -> term.is("topic") && term.value().equals("other"));
        if (other || context.names("action")) {
            return Optional.empty();
        }
        boolean named = context.own().stream().anyMatch(term -> term.is("topic") && term.value().equals("requests") && term.end() - term.start() > 2);
        int from = Math.max(0, context.figure().start() - 40);
        boolean part = SUBJECT.matcher(context.sentence().substring(from, context.figure().start())).find() && !words.isBlank();
        if (part) {
            String quantity = before.map(Reading::quantity).filter(one -> !one.contains("@") && !one.startsWith("requests.carried")).orElse("requests.new");
            return Optional.of(new Meaning(quantity, List.of(), true));
        }
        boolean together = words.matches("(?:合计|共计|总计|共)");
        return named && before.isEmpty() || together ? Optional.of(new Meaning("requests.new", List.of())) : Optional.empty();
    }

    private static Optional<Meaning> dispute(Context context, String about) {
        if (!context.figure().cases() || context.words().contains("审结") && !context.words().contains("未审结") || context.words().contains("结案") || CASELOAD.matcher(context.sentence()).find() || COURT.matcher(context.words()).find()) {
            return Optional.empty();
        }
        Optional<Term> result = context.nearest("result");
        Optional<String> joint = context.shared() ? Optional.empty() : joint(context);
        if (result.isPresent()) {
            return Optional.of(new Meaning("disputes." + about + "." + result.get().value(), List.of(result.get())));
        }
        List<Term> words = new ArrayList<>();
        context.lastOwn("action").ifPresent(words::add);
        boolean counted = context.own().stream().anyMatch(term -> term.is("topic")) || context.right().stream().anyMatch(term -> term.is("topic")) || !words.isEmpty();
        if (!counted) {
            return Optional.empty();
        }
        context.right().stream().filter(term -> term.is("topic")).findFirst().ifPresent(words::add);
        return Optional.of(new Meaning(joint.orElse("disputes." + about + ".total"), words));
    }

    /** 行政复议、行政诉讼案件 5 件 counts both together. */
    private static Optional<String> joint(Context context) {
        List<Term> near = context.terms().stream().filter(term -> term.is("topic") && DISPUTES.contains(term.value()) && term.end() <= context.figure().start()).toList();
        if (near.size() < 2) {
            return Optional.empty();
        }
        Term one = near.get(near.size() - 2);
        Term other = near.get(near.size() - 1);
        String between = context.sentence().substring(one.end(), other.start());
        boolean adjacent = between.matches("(?:案件|申请)?[、和与及或]?(?:提起)?");
        return adjacent && !one.value().equals(other.value()) && one.value().equals("reconsideration") ? Optional.of("disputes.total") : Optional.empty();
    }

    private static Optional<Meaning> documents(Context context, String about) {
        boolean counted = List.of("件", "份", "部", "个", "项", "篇").contains(context.figure().counter());
        return counted ? context.nearest("deed").filter(deed -> List.of("issued", "repealed", "inForce", "disclosed").contains(deed.value()))
                .map(deed -> new Meaning("proactive." + about + "." + deed.value(), List.of(deed))) : Optional.empty();
    }

    /** A count of published items of information is not the count of decisions. */
    private static Optional<Meaning> decisions(Context context, String about) {
        String words = context.words();
        String counter = context.figure().counter();
        boolean counted = List.of("件", "宗", "起", "例", "次", "件次", "").contains(counter);
        boolean other = context.right().stream().anyMatch(term -> term.is("topic") && term.value().equals("other"));
        boolean empty = counter.isEmpty() && !words.contains("数量") && !words.contains("决定");
        return PUBLISHED.matcher(words).find() || !counted || other || empty ? Optional.empty()
                : Optional.of(new Meaning("proactive." + about + ".decisions", context.lastOwn("deed").map(List::of).orElse(List.of())));
    }

    private static Optional<Meaning> infoFee(Context context, Optional<Reading> last) {
        if (context.figure().money()) {
            Optional<Term> deed = context.nearest("deed").filter(one -> one.value().startsWith("amount"));
            boolean collected = context.words().contains("实际") || context.words().contains("实收");
            boolean behindNotice = last.filter(one -> one.quantity().equals("infoFee.notices")).isPresent() && !context.words().contains("收取") && !context.words().contains("缴");
            String quantity = collected ? "amountCollected" : behindNotice ? "amountNoticed" : deed.map(Term::value).orElse("amountCollected");
            return Optional.of(new Meaning("infoFee." + quantity, deed.map(List::of).orElse(List.of())));
        }
        boolean notices = List.of("件", "份", "次").contains(context.figure().counter()) && context.sentence().contains("通知") && !context.words().contains("收取") && !context.words().contains("实收");
        return notices ? Optional.of(new Meaning("infoFee.notices", context.lastOwn("deed").map(List::of).orElse(List.of()))) : Optional.empty();
    }

    private static Optional<Meaning> proactive(Context context, Optional<Reading> last) {
        boolean counted = List.of("条", "件", "项", "篇", "份", "条次", "件次", "个").contains(context.figure().counter());
        boolean named = context.ownTopic("proactive");
        boolean among = context.sentence().substring(0, context.figure().start()).contains("其中") && last.filter(one -> one.quantity().equals("proactive.total")).isPresent();
        if (!counted || !named && !(among && (context.words().contains("公开") || context.words().contains("发布")))) {
            return Optional.empty();
        }
        return Optional.of(new Meaning("proactive.total", List.of(), among));
    }
}
