package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** Zero said in words: 未收到政府信息公开申请, 未发生行政复议、行政诉讼, 未收取信息处理费, 零申请. */
final class Zeros {
    private static final Pattern NONE = Pattern.compile("(?:未|没有)(?:制定|制发|出台|印发|新制定|新制发|新增|颁布|废止|作出|实施|采取)(?:过)?|(?:从|均|尚|暂|皆)?未(?:曾)?(?:新?收到|新收|新增|登记|接到|接收到?|受理到?|发生过?|产生|出现|引发|引起|涉及|收取|发出|开具|有|形成|办理|[向对][^，。；]{1,18}?(?:收取|收费|发出|开具)|收费|(?:被)?提起|被|因|收(?!回|悉|录|集))|(?:没有|并无|尚无|暂无|均无)(?:收到|发生过?|产生|因|收取|发出|接到)?"
            + "|未(?=结转(?:[，。；]|$))|无人(?=[^，。；]{0,14}申请)|不存在(?=依申请|上一?年|结转|因|被|涉|政府信息公开|行政复议|行政诉讼)|零(?=申请|行政复议|复议|行政诉讼|诉讼|结转|收件|受理|收费)|无需(?=结转)|(?<![毫若])无(?!法|正当|障碍|关|偿|需|效|违|责|误|缝|纸|论|投诉|条件|锡|为|线|人|差|逾|超|疑|故|权|非|须|理)");
    /** 38 家单位未收到申请: others received some. */
    private static final Pattern SOME_UNITS = Pattern.compile("[0-9一二两三四五六七八九十]+(?:家|个(?=[\\p{IsHan}]{0,4}(?:单位|部门|机关)))(?:[\\p{IsHan}]{0,4}(?:单位|部门|机关))?(?:本年度?|全年|均|都|则|尚)*$");
    private static final List<String> NOT_ZERO = List.of("败诉", "纠正", "纠错", "撤销", "确认违法", "没有现成", "逾期", "超期", "推诿", "超时", "延期");
    private static final Pattern NIL = Pattern.compile("(?:的|案件|申请)*，?(?:一件|1件|一起|一宗)(?:也|都)(?:没有|未发生|未收到|无)(?=$|[，、。；）])|(?:案件)?(?:均|都|也)?(?:未|没有|无|零)(?:发生)?(?=$|[，、。；）])|(?:工作|案件)?(?:方面|情况)，(?:全年|本年度?|今年|20[0-9]{2}年度?|[我本][局委厅办镇乡])*(?:没有|未有|无|未发生|未产生|未涉及|未出现)(?:发生)?(?:相关|此类|该类|类似)(?:案件|情况|情形)(?=[，。；]|$)|(?:案件)?(?:上一?年度?|去年|20[0-9]{2}年度?)(?:度)?(?:有|为|发生|共)*[0-9]+[件起宗]，((?:本年度?|今年|20[0-9]{2}年)(?:度)?(?:没有|未有|无|未发生|未产生)(?:发生)?)(?=$|[，。；])|(?:案件)?，(?:全年|本年度?|今年|20[0-9]{2}年)(?:度)?(?:没有|未有|无|未发生|未产生)(?:发生)?(?=$|[，。；])|(?:案件)?(?:均|实现|保持)*“?零(?:发生|受理|收件|办件|案件|发案)”?|(?:案件|情况|收取情况|收费情况|数量|案件数)?(?:[：:]|均?为)(?:均)?无(?=$|[，、。；）])");
    /** 结转下年度继续办理的没有. */
    private static final Pattern NOTHING_CARRIED = Pattern.compile("(?:的)?(?:申请|件)?(?:没有|为无|无)(?=[，。；]|$)");
    private static final List<String> DISPUTES = List.of("reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration");
    private static final Pattern CARRIED = Pattern.compile("的?(?:结转|跨年|转入?下年|转下一?年)");
    private static final Pattern UNSETTLED = Pattern.compile("(?:未|没有|尚未|没)(?:按[时期])?(?:办结|办理完毕|办完|答复|处理完毕|办毕)的?(?:政府信息公开|信息公开|依申请公开)?$");
    private static final Pattern LEFT = Pattern.compile("(?:[留转拖跨延压带滚](?:[到至入给转]{1,2})?|移交)(?:下一?个?年|次年|明年|来年)度?(?:继续)?(?:办理|答复|处理)?的?$");
    /** 复议和诉讼一件也没有碰到. */
    private static final Pattern NEITHER = Pattern.compile("(?<=^|[，。；：])(?:行政)?复议[和、及与](?:行政)?诉讼[^，。；0-9]{0,4}[一1][件起宗]也没有(?:碰到|遇到|发生|出现)?(?=[，。；]|$)");
    private static final Pattern SORT = Pattern.compile("要求(?!(?:有关|我[局厅委办镇]|本[局机])?(?:$|(?:公开|获取|提供)[^，。；]{0,6}信息))|(?:需|须|应|达到|符合|满足|超|涉及|属于)[^，。；]{1,12}的$|关于(?!$)|重复|反复|大量|[^，。；]类(?!政府信息)");
    private static final String WAY = "(?:当面|现场|上门|信函|来函|网络|网上|平台|邮寄|邮政|快递|口头|电话|传真|电子邮件|电子邮箱|邮件|微信|窗口|线上|线下|书面)";
    private static final Pattern ONE_WAY = Pattern.compile("(?:通过|以)?" + WAY + "(?:[、和及或与]" + WAY + ")*(?:方式|形式|渠道)?(?:提交|提出|递交)?的?(?:政府信息公开|信息公开|依申请公开)?申请");
    /** 没有收到公民、法人和其他组织提出的申请: nothing but who, how and that they are new may stand between; 没有留到下年的申请 and what nobody thought of deny something else. */
    private static final Pattern PLAINLY = Pattern.compile("(?:过|到|任何|哪个|哪一个|哪家|新|收到?|一[件宗]|相关|有关|关于|对|此类|各类|各种|本年度?|其[他它]|(?:社会)?公众|群众|市民|村民|居民|公民|法人|自然人|个人|单位|(?:社会)?(?:公益)?组织|(?:科研|法律服务)?机构|(?:商业)?企业|律师(?:事务所)?|社会|各界|[书面网络上信函当面邮寄传真、和或及]{2,}等?(?:任何|各种|各类)?(?:形式|方式|渠道)|(?:以|通过)?(?:任何|各种)(?:形式|方式|渠道)|来自|提交|提出|递交|提起|向(?:[我本](?:[局委厅办院镇乡街县市区]|单位|机关|部门)|管委会|街道|镇政府|乡政府)|(?:和|或者?|、)?(?:受理|办理|处理)|要求|获取|公开|政府|信息|依|依法|[、，和或及与者的“”‘’])*");
    /** 任何单位和个人 is everybody. */
    private static final Pattern ANYBODY = Pattern.compile("单位|组织|法人|企业|社会");
    /** 除此之外没有其他复议. */
    private static final Pattern OTHERS = Pattern.compile("其[他它](?!组织)");
    private static final Pattern REPEALED = Pattern.compile("(?:无|没有|未)(?:新增)?废止(?=[，。；]|$)");
    private static final Pattern BOTH_DEEDS = Pattern.compile("(?:制定|制发|出台|印发|发布)(?:发布)?[、和及或与](?:修订[、和及或与])?废止");
    private static final Pattern COUNTED = Pattern.compile("[0-9]");
    private static final Pattern YEARS = Pattern.compile("20[0-9]{2}年");
    /** 未向申请人收取依申请公开的任何费用: a fee without its name. */
    private static final Pattern ANY_FEE = Pattern.compile("^无收费(?:情况|行为|项目)?$|^(?:[^，。；]{0,4}(?:未|无|没有|不存在))(?:发生|产生|涉及)?(?:(?!其他|其它)[^，。；]){0,12}收费(?:[及和与、](?:减免|免除)(?:费用)?)?(?:情况|行为|事项)?$|^(?:[^，。；]{0,4}未|没有)(?:[向对][^，。；]{1,24})?收费(?:用|的?情况|的?行为)?$|收取(?:过|任何|相关|其他|了|(?:申请人|当事人|申请者|群众|公众|市民)的?)*的?(?:费用?|信息费|工本费)$|收取.{0,30}公开.{0,14}(?:费用|费)|公开.{0,14}收取.{0,10}(?:费用|费)|公开[^，。；]{0,8}(?:产生|发生)的收费");
    /** 无政府信息公开申请行政复议: what is denied stands behind. */
    private static final Pattern CAUSE = Pattern.compile("信息处理费|(?:的)?(?:被|提起|引发|引起|导致)?(?:行政复议|复议|行政诉讼|诉讼|引发|引起|导致)");
    /** 无申请、无复议、无诉讼. */
    private static final Pattern PARALLEL = Pattern.compile("[、，](?:也|均|亦)?(?:无|零|没有)(?:行政)?(?:复议|诉讼|结转)");
    /** 无复议、无诉讼、无收费. */
    private static final Pattern FREE = Pattern.compile("(?:复议|诉讼|申请|结转)(?:[0-9]+[件宗起])?[、，](?:也|均|亦|且)?((?:无|零|未)收费)(?=[、，。；]|情况|$)|(?<![^，。；])(无收费)(?=[、，]无(?:行政)?(?:复议|诉讼))");
    /** 无规章、行政规范性文件制发. */
    private static final Pattern MADE_BEHIND = Pattern.compile("(?:[、和及与](?:行政)?规范性文件)?(?:制定|制发|出台|印发)(?!权)");
    /** 无规章和行政规范性文件. */
    private static final Pattern BARE_DOCUMENTS = Pattern.compile("(?:无|没有)(?:政府)?规章(?:[、和及与](?:行政)?规范性文件)?(?=[，。；]|$)");
    /** 行政处罚决定 26 件，无行政强制. */
    private static final Pattern DECIDED_BEFORE = Pattern.compile("行政(?:许可|处罚)[^，。；公示]{0,12}[0-9]+[件宗起次]，?无?(?:行政(?:许可|处罚|强制)[、和及与或])*$");
    private static final Pattern NOTHING_BEHIND = Pattern.compile("(?:[、和及与或]行政(?:处罚|强制|许可))*(?:案件|处理决定|决定|行为|措施|事项)?(?=[，。；]|$)");
    private static final Pattern EARLIER = Pattern.compile("(?:上一?年度?|去年|往年|以往年度|以前年度|往年度|期初|年初|上期)(?:也|均|都|亦)?$");
    private static final Pattern OUTCOMES = Pattern.compile("((?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)(?:[、和及与或](?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理))*)(?:的)?(?:申请|情形|情况|件|决定|答复|处理)*(?=[，。；]|$)");
    private static final Pattern NOTHING_AT_ALL = Pattern.compile("(?:[我本][局委厅办镇乡机单街][关位道]?|20[0-9]{2}年度?|全年|本年度?|年内|报告期内|暂|均|，)*(?:未收到|没有收到|未受理|未接到|未接收)(?:相关|此类|该类)?(?:申请|件|事项)?");
    /** 未收到申请（2022 年收到 2 件）: what a bracket adds denies nothing. */
    private static final Pattern ASIDE = Pattern.compile("（[^（）]*[0-9][^（）]*(?:）|$)");
    /** 企业申请的 6 件已全部办结，无结转: of theirs nothing was carried over. */
    private static final Pattern OF_SOME = Pattern.compile("(?:自然人|个人|企业|法人|组织|机构|律师事务所|律所|本级|部门|网上|信函|当面)(?:提出|提交|申请|受理|收到)*的?(?:申请)?[0-9一二两三四五六七八九十百]+[件宗份](?:申请)?(?:已|均|全部|都|在)*[^，。；0-9]{0,6}(?:办结|答复|办理完毕)，(?:均|都|也)?$");
    /** 其余三类申请人均无申请. */
    private static final Pattern OTHER_KINDS = Pattern.compile("(?:其余|其他|另外|别的)[^，。；0-9]{0,6}(?:申请人|申请主体|主体|类别|类|组织)(?:均|都|则|皆)?(?:无|没有|未有|未)[^，。；]{0,2}$");
    private static final int NEAR = 6;
    private static final int REACH = 40;

    private Zeros() {
    }

    static List<Reading> in(String sentence, List<Term> terms, String topic, Scopes scopes) {
        List<Reading> readings = new ArrayList<>();
        Matcher none = NONE.matcher(sentence);
        // 2.依申请公开。未收到。
        if (topic.equals("requests") && NOTHING_AT_ALL.matcher(sentence).matches()) {
            readings.add(Reading.zero(0, sentence.length(), "requests.new", scopes.zero(sentence, 0)));
            return readings;
        }
        while (none.find()) {
            int stop = stop(sentence, none.end());
            String clause = ASIDE.matcher(sentence.substring(none.start(), stop)).replaceAll("");
            if (SOME_UNITS.matcher(sentence.substring(0, none.start())).find() || OTHER_KINDS.matcher(sentence.substring(0, none.end())).find() || NOT_ZERO.stream().anyMatch(clause::contains) || COUNTED.matcher(YEARS.matcher(clause).replaceAll("")).find()) {
                continue;
            }
            Claim.Scope scope = scopes.zero(sentence, none.start());
            // 零申请、零结转: each denies what stands right behind it.
            List<Term> denied = terms.stream().filter(term -> none.group().equals("零") ? term.start() == none.end() : term.start() >= none.end() && term.end() <= stop).toList();
            List<Optional<String>> applicants = applicants(denied).stream().filter(one -> one.filter("naturalPerson"::equals).isEmpty() || !ANYBODY.matcher(clause).find()).toList();
            denied.stream().filter(term -> term.is("topic") && !Topics.another(sentence, term)).forEach(term -> {
                String quantity = new Denial(none, term, sentence, topic).quantity();
                boolean earlier = quantity.equals("requests.carriedIn") && EARLIER.matcher(sentence.substring(0, none.start())).find();
                (applicants.isEmpty() ? List.of(Optional.<String>empty()) : applicants).forEach(one -> add(of(quantity, one), none, end(sentence, term), earlier ? Claim.Scope.WHOLE : scope, readings));
            });
            // 无不予公开和部分公开.
            if (none.group().equals("无") || none.group().endsWith("没有") || none.group().endsWith("作出")) {
                Matcher outcomes = OUTCOMES.matcher(sentence).region(none.end(), sentence.length());
                denied.stream().filter(term -> term.is("outcome") && !term.value().contains(".") && outcomes.lookingAt() && term.end() <= outcomes.end(1)).forEach(term -> add("requests." + term.value(), none, term.end(), scope, readings));
            }
            // 未制定、废止行政规范性文件 denies both.
            denied.stream().filter(term -> term.value().equals("normativeDocuments") && BOTH_DEEDS.matcher(clause).find()).findFirst().ifPresent(term -> add("proactive.normativeDocuments.repealed", none, term.end(), scope, readings));
            // 制发行政规范性文件 5 件，年内无废止.
            Matcher repealed = REPEALED.matcher(sentence).region(none.start(), sentence.length());
            if (repealed.lookingAt() && terms.stream().anyMatch(term -> term.value().equals("normativeDocuments") && term.end() <= none.start())) {
                add("proactive.normativeDocuments.repealed", none, repealed.end(), scope, readings);
            }
            // 不存在上年结转和结转下年的申请 denies both.
            boolean both = denied.stream().filter(term -> term.is("action") && term.value().startsWith("carried")).map(Term::value).distinct().count() > 1;
            if (both || denied.stream().noneMatch(term -> term.is("topic") && !term.value().equals("other"))) {
                denied.stream().filter(term -> term.is("action") && term.value().startsWith("carried") && !OF_SOME.matcher(sentence.substring(0, none.start())).find()).forEach(term -> {
                    // 往年也没有结转: nothing was carried into the report's year.
                    boolean earlier = EARLIER.matcher(sentence.substring(0, none.start())).find();
                    add(earlier ? "requests.carriedIn" : "requests." + term.value(), none, term.end(), earlier ? Claim.Scope.WHOLE : scope, readings);
                });
            }
            if (clause.contains("费") && (clause.contains("公开") || topic.equals("requests") || DISPUTES.contains(topic) || sentence.contains("依申请") || terms.stream().anyMatch(term -> DISPUTES.contains(term.value())) || sentence.contains("公开申请") || sentence.contains("信息公开") && clause.contains("收费") || terms.stream().anyMatch(term -> term.is("topic") && term.value().equals("requests") && term.end() <= none.start())) && ANY_FEE.matcher(clause).find()) {
                add("infoFee.amountCollected", none, stop, scope, readings);
            }
            if (none.group().endsWith("收取") || none.group().endsWith("发出") || none.group().endsWith("产生")) {
                behindFee(none, sentence, terms, scope, readings);
            }
        }
        terms.stream().filter(term -> term.is("action") && term.value().startsWith("carried") && NOTHING_CARRIED.matcher(sentence).region(term.end(), sentence.length()).lookingAt())
                .filter(term -> readings.stream().noneMatch(one -> one.quantity().equals("requests." + term.value()))).forEach(term -> readings.add(Reading.zero(term.start(), term.end(), "requests." + term.value(), scopes.zero(sentence, term.start()))));
        Matcher free = FREE.matcher(sentence);
        if (free.find() && readings.stream().noneMatch(one -> one.quantity().equals("infoFee.amountCollected"))) {
            int at = Math.max(free.start(1), free.start(2));
            readings.add(Reading.zero(at, at + "无收费".length(), "infoFee.amountCollected", scopes.zero(sentence, at)));
        }
        nil(sentence, terms, scopes, readings);
        Matcher neither = NEITHER.matcher(sentence);
        if (sentence.contains("也没有") && neither.find()) {
            for (String kind : List.of("reconsideration", "litigation")) {
                String quantity = "disputes." + kind + ".total";
                if (readings.stream().noneMatch(one -> one.quantity().equals(quantity))) {
                    readings.add(Reading.zero(neither.start(), neither.end(), quantity, scopes.zero(sentence, neither.start())));
                }
            }
        }
        return readings;
    }

    /** 未收到法人或其他组织的申请 denies those of organisations only. */
    private static List<Optional<String>> applicants(List<Term> denied) {
        List<String> kinds = denied.stream().filter(term -> term.is("applicant")).map(Term::value).distinct().toList();
        if (kinds.isEmpty() || kinds.contains("naturalPerson") && kinds.size() > 1) {
            return List.of();
        }
        // 没有科研机构和法律服务机构的申请 denies each; 法人或其他组织 are all organisations.
        return kinds.contains("legalPerson") ? List.of(Optional.of("legalPerson")) : kinds.stream().map(Optional::of).toList();
    }

    private static String of(String quantity, Optional<String> applicant) {
        return quantity.equals("requests.new") ? applicant.map(one -> quantity + "@" + one).orElse(quantity) : quantity;
    }

    /** 信息处理费：无, 行政复议、行政诉讼情况：无. */
    private static void nil(String sentence, List<Term> terms, Scopes scopes, List<Reading> readings) {
        Matcher nil = NIL.matcher(sentence);
        while (nil.find()) {
            int from = nil.start();
            for (int i = terms.size() - 1; i >= 0; i--) {
                Term term = terms.get(i);
                boolean near = term.is("topic") && term.end() <= from && from - term.end() <= NEAR && Pattern.matches("[^0-9，。；]*", sentence.substring(term.end(), from));
                String quantity = !near ? "" : term.value().equals("infoFee") ? "infoFee.amountCollected" : term.value().equals("requests") && term.end() - term.start() > 3 ? "requests.new"
                        : DISPUTES.contains(term.value()) ? "disputes." + term.value() + ".total" : "";
                if (!quantity.isEmpty()) {
                    from = term.start();
                    if (readings.stream().noneMatch(one -> one.quantity().equals(quantity))) {
                        boolean earlier = nil.start(1) >= 0;
                        int at = earlier ? nil.start(1) : term.start();
                        readings.add(Reading.zero(at, nil.end(), quantity, earlier ? Claim.Scope.WHOLE : scopes.zero(sentence, at)));
                    }
                }
            }
        }
    }

    private static void add(String quantity, Matcher none, int end, Claim.Scope scope, List<Reading> readings) {
        if (!quantity.isEmpty() && readings.stream().noneMatch(reading -> reading.quantity().equals(quantity) && reading.scope() == scope)) {
            readings.add(Reading.zero(none.start(), end, quantity, scope));
        }
    }

    /** What the words deny of one topic. */
    private record Denial(String word, Term term, String sentence, String topic, String between) {
        Denial(Matcher none, Term term, String sentence, String topic) {
            this(none.group(), term, sentence, topic, sentence.substring(none.start(), term.start()));
        }

        String quantity() {
            return switch (term.value()) {
                case "requests" -> requests();
                case "reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration" -> OTHERS.matcher(between).find() ? "" : "disputes." + term.value() + ".total";
                case "regulations", "normativeDocuments" -> Pattern.matches(".*(?:制定|制发|出台|印发|新增|颁布)(?:过)?", word) || BARE_DOCUMENTS.matcher(sentence).region(term.start() - between.length(), sentence.length()).lookingAt() || MADE_BEHIND.matcher(sentence).region(term.end(), sentence.length()).lookingAt() ? "proactive." + term.value() + ".issued" : Pattern.matches(".*废止(?:过)?", word) || Pattern.matches("(?:无|没有)(?:新增)?废止的", between) ? "proactive." + term.value() + ".repealed" : "";
                case "permits", "penalties", "coercion" -> word.equals("无") && DECIDED_BEFORE.matcher(sentence.substring(0, term.start())).find() && NOTHING_BEHIND.matcher(sentence).region(term.end(), sentence.length()).lookingAt() || Pattern.matches(".*(?:作出|实施|采取)(?:过)?", word) && !between.contains("公示") && !between.contains("公开") ? "proactive." + term.value() + ".decisions" : "";
                case "fees" -> word.endsWith("收取") || word.endsWith("产生") || Pattern.matches("无|没有", word) && NOTHING_BEHIND.matcher(sentence).region(term.end(), sentence.length()).lookingAt() ? "proactive.fees.amount" : "";
                case "infoFee" -> "infoFee." + (sentence.substring(term.start() - between.length(), Math.min(sentence.length(), term.end() + 6)).contains("通知") ? "notices" : "amountCollected");
                default -> "";
            };
        }

        private String requests() {
            if (between.contains("结转")) {
                return carriedOut(between) && !EARLIER.matcher(sentence.substring(0, term.start() - between.length())).find() ? "requests.carriedOut" : "requests.carriedIn";
            }
            // 没有留到下年的申请.
            if (LEFT.matcher(between).find()) {
                return "requests.carriedOut";
            }
            // 年底没有未办结的申请: nothing was left over.
            if (UNSETTLED.matcher(between).find()) {
                return EARLIER.matcher(sentence.substring(0, term.start() - between.length())).find() ? "requests.carriedIn" : "requests.carriedOut";
            }
            // 无政府信息公开申请结转: what is denied is the carry-over; 没有收到要求提供公开出版物的申请: one sort of application.
            if (CARRIED.matcher(sentence).region(term.end(), sentence.length()).lookingAt()) {
                return EARLIER.matcher(sentence.substring(0, term.start() - between.length())).find() ? "requests.carriedIn" : "requests.carriedOut";
            }
            // 未收到当面提交的申请: those of one way.
            if (SORT.matcher(between.substring(word.length())).find() || ONE_WAY.matcher(sentence.substring(term.start() - between.length() + word.length(), term.end())).matches()) {
                return "";
            }
            String said = between.substring(word.length());
            boolean plainly = PLAINLY.matcher(said).matches() && !(said.startsWith("提") && Pattern.matches("没有|没|未", word)) && !sentence.startsWith("人", term.end());
            boolean received = plainly && Pattern.matches(".*(?:收到|接到|接收|受理到?|新收|新增|登记|没有|无|无人|不存在|零|未有|发生|办理|产生|涉及|出现|未收)(?:过)?", word);
            boolean named = term.end() - term.start() > 3 || topic.equals("requests") || word.startsWith("零") || word.endsWith("收到") || word.endsWith("接到") || Pattern.matches(".*(?:新收|收到|受理|新增).*", between) || PARALLEL.matcher(sentence).region(term.end(), sentence.length()).lookingAt();
            boolean cause = CAUSE.matcher(sentence).region(term.end(), sentence.length()).lookingAt() || between.contains("因") || between.contains("收取") || between.contains("由") || between.contains("不予") || between.contains("拒绝");
            return received && named && !cause ? "requests.new" : "";
        }
    }

    private static boolean carriedOut(String words) {
        return Terms.in(words).stream().anyMatch(term -> term.value().equals("carriedOut")) && !words.contains("上年") && !words.contains("上一年") && !words.contains("去年");
    }

    /** 收费通知 right behind the fee belongs to what is denied. */
    private static int end(String sentence, Term term) {
        Matcher carried = CARRIED.matcher(sentence).region(term.end(), sentence.length());
        return sentence.startsWith("收费通知", term.end()) ? term.end() + 4 : term.is("topic") && term.value().equals("requests") && carried.lookingAt() ? carried.end() : term.end();
    }

    /** 信息处理费…未收取: the fee named before the words that deny it. */
    private static void behindFee(Matcher none, String sentence, List<Term> terms, Claim.Scope scope, List<Reading> readings) {
        boolean notice = none.group().contains("发出");
        boolean named = terms.stream().anyMatch(term -> term.is("topic") && term.value().equals("infoFee") && (term.end() <= none.start() || !none.group().startsWith("未向"))) || notice && sentence.startsWith("收费通知", none.end());
        String quantity = notice ? "infoFee.notices" : "infoFee.amountCollected";
        boolean said = readings.stream().anyMatch(reading -> reading.quantity().equals(quantity));
        if (named && !said) {
            int end = notice && sentence.startsWith("收费通知", none.end()) ? none.end() + 4 : none.end();
            readings.add(Reading.zero(none.start(), end, quantity, scope));
        }
    }

    /** The denial reaches to the end of its clause; an enumeration with 、 belongs to it. */
    private static int stop(String sentence, int from) {
        int stop = from;
        while (stop < sentence.length() && stop - from < REACH && "，,。；;：:".indexOf(sentence.charAt(stop)) < 0) {
            stop++;
        }
        return stop;
    }
}
