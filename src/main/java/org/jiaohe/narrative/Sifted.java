package org.jiaohe.narrative;

import java.util.List;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** Which of the figures of a sentence are of disclosure at all, where the rest of the sentence tells: among cases, letters, documents and items of other kinds. */
final class Sifted {
    /** What the unit decided for others. */
    private static final Pattern DECIDED = Pattern.compile("(?<!被)(?:办理|受理|审理|审结)[^，。；]{0,4}复议");
    private static final Pattern MARKED = Pattern.compile("主动公开(?:的|类|信息|文件|政府信息)*[0-9,]+[条件份篇个][^，。；、0-9]{0,4}[，、；]?[^，。；、0-9]{0,2}依申请公开(?:的|类|信息|文件|政府信息)*[0-9,]+[条件份篇个][^，。；、0-9]{0,4}[，、；]?[^，。；、0-9]{0,2}(?:不予|不|免予)公开(?:的|类|信息|文件|政府信息)*[0-9,]+[条件份篇个]");
    private static final Pattern ANSWERED = Pattern.compile("收到|受理|答复|办结|办理结果|公开申请");
    /** 受理各类申请 3.2 万件，其中政府信息公开申请 18 件: only the second figure is of disclosure. */
    private static final Pattern OTHERS_AMONG = Pattern.compile("^[^公]*(?:各类|各种|各项|其他|行政|业务|服务)[^公，。；]*申请[^公]*其中[，：]?(?:受理|收到|办理|涉及|属于)?(?:政府信息公开|依申请公开|信息公开)(?:类)?(?:的)?(?:申请|事项)?[0-9]+[件条宗份例起次]$");
    private static final Pattern SIFTED = Pattern.compile("(?:经|其中)[^，。；0-9]{0,6}(?<!不)属于?(?:政府)?信息公开申请(?:的|范围的|范畴的)?[0-9]+[件条宗份例起次]");
    private static final Pattern OF_CASES = Pattern.compile("(?:其中|[，、])[：]?(?:因|涉及?|有关|关于|属于?)?(?:政府)?信息公开(?:类|事项|方面|案件|答复|的)*(?:有|共|仅|为)*(?=[0-9])");
    private static final Pattern OF_DISCLOSURE = Pattern.compile("其中[，：]?(?:因|涉及|涉|属于|与|由)?(?:政府)?信息公开");
    private static final Pattern OPENED_BEFORE = Pattern.compile("公开[^，。；、0-9]{0,6}[0-9]+[件条宗份例起次][、，；](?:告知)?(?:属于?)?已经?(?:依法)?主动公开[^，。；、0-9]{0,16}[0-9]+[件条宗份例起次]|已经?(?:依法)?主动公开[^，。；、0-9]{0,16}[0-9]+[件条宗份例起次][、，；](?:予以|同意|准予|依申请|可以?|直接|当场)*(?:公开|提供)[^，。；、0-9]{0,6}[0-9]+[件条宗份例起次]"
            + "|(?:予以|同意|准予)(?:全部)?公开[^。]{0,80}?[，、；](?:告知)?(?:属于?)?已经?(?:依法)?(?:通过[^，。；、0-9]{2,12}|在[^，。；、0-9]{2,12})?(?:主动|对外|向社会)公开[^，。；、0-9]{0,16}[0-9]+[件宗份例起]");

    private Sifted() {
    }

    /** 应诉 12 件，其中涉及政府信息公开 2 件: only the second figure is of disclosure, and it is all of it. */
    static void aboutDisclosure(String sentence, List<Reading> readings) {
        // 行政复议共 128 件，其中不服投诉举报处理的 121 件，涉及政府信息公开的 7 件.
        Matcher cases = OF_CASES.matcher(sentence);
        if (cases.find() && !sentence.substring(0, cases.start()).contains("公开")) {
            int at = cases.end();
            readings.stream().filter(one -> one.end() >= at && one.start() <= at && one.quantity().startsWith("disputes.") && one.quantity().endsWith("total")).findFirst().ifPresent(own -> {
                readings.replaceAll(one -> one == own && own.scope() == Claim.Scope.PART ? own.of(Claim.Scope.WHOLE) : one);
                readings.removeIf(one -> one != own && one.end() <= at - 1 && one.quantity().equals(own.quantity()) && one.value().compareTo(own.value()) > 0);
            });
        }
        for (int i = 0; i + 1 < readings.size(); i++) {
            Reading all = readings.get(i);
            Reading part = readings.get(i + 1);
            boolean same = all.quantity().startsWith("disputes.") && all.quantity().endsWith("total") && all.quantity().equals(part.quantity());
            boolean spoken = same && Wholes.between(sentence, all.end(), Math.min(sentence.length(), part.end() + 6)).contains("公开") && !sentence.substring(0, all.end()).contains("公开");
            if (spoken) {
                readings.set(i + 1, part.of(DECIDED.matcher(sentence).find() ? Claim.Scope.OTHER : Claim.Scope.WHOLE));
                readings.remove(i);
            }
        }
        // 办理行政复议答复 96 件、行政应诉 32 件。其中因政府信息公开被申请复议 2 件、被诉 1 件.
        Matcher among = OF_DISCLOSURE.matcher(sentence);
        if (readings.stream().filter(one -> one.quantity().startsWith("disputes.")).count() > 1 && among.find() && !sentence.substring(0, among.start()).contains("公开")) {
            int at = among.start();
            readings.removeIf(one -> one.quantity().startsWith("disputes.") && one.end() <= at);
            readings.replaceAll(one -> one.quantity().startsWith("disputes.") && one.start() >= at && one.scope() == Claim.Scope.PART ? one.of(Claim.Scope.WHOLE) : one);
        }
        readings.replaceAll(one -> one.quantity().startsWith("disputes.") && DisputeMeanings.ofOthers(sentence, one) ? one.of(Claim.Scope.OTHER) : one);
    }

    /** 收到信件 33 封，经甄别属于政府信息公开申请的 21 件: only the second figure is of applications. */
    static void sifted(String sentence, List<Reading> readings) {
        for (int i = 0; i < readings.size(); i++) {
            Reading one = readings.get(i);
            boolean sifted = one.quantity().equals("requests.new") && SIFTED.matcher(sentence.substring(0, one.end())).results().anyMatch(found -> found.end() > one.start());
            boolean among = one.quantity().equals("requests.new") && i > 0 && OTHERS_AMONG.matcher(sentence.substring(0, one.end())).find();
            if (sifted || among) {
                readings.set(i, one.of(Claim.Scope.WHOLE));
                readings.subList(0, i).removeIf(before -> before.quantity().equals("requests.new"));
                return;
            }
        }
    }

    /** 公开信息 1806 条，其中主动公开 1788 条，依申请公开 18 条: the items disclosed on the unit's own initiative are the second figure. */
    static void byRequest(String sentence, List<Reading> readings) {
        for (int i = 0; i + 1 < readings.size(); i++) {
            Reading all = readings.get(i);
            Reading own = readings.get(i + 1);
            boolean items = all.quantity().equals("proactive.total") && own.quantity().equals("proactive.total") && all.whole();
            boolean divided = items && !sentence.substring(0, all.end()).contains("主动") && Wholes.between(sentence, all.end(), own.end()).contains("主动公开") && sentence.substring(own.end()).contains("依申请");
            if (divided) {
                readings.set(i + 1, own.of(Claim.Scope.WHOLE));
                readings.remove(i);
            }
        }
    }

    /** 制作信息 302 条，其中主动公开 102 条，依申请公开 45 条，不予公开 155 条: how they were marked, no applications. */
    static void attributes(String sentence, List<Reading> readings) {
        Matcher marked = MARKED.matcher(sentence);
        while (marked.find()) {
            int from = marked.start();
            int to = marked.end();
            boolean answered = ANSWERED.matcher(sentence.substring(0, from)).find();
            readings.removeIf(one -> !answered && one.quantity().startsWith("requests.") && one.start() >= from && one.end() <= to);
        }
    }

    /** 新增规章 18 件（含新制定 4 件，修改 14 件）: only the second figure is of what was made. */
    static void newlyMade(String sentence, List<Reading> readings) {
        for (int i = 0; i + 1 < readings.size(); i++) {
            Reading all = readings.get(i);
            Reading made = readings.get(i + 1);
            boolean same = all.quantity().endsWith(".issued") && all.quantity().equals(made.quantity()) && all.end() < made.end();
            if (same && Pattern.matches("（?(?:含|其中|包括)[，：]?新?制定.*", Wholes.between(sentence, all.end(), made.end()))) {
                readings.remove(i);
            }
        }
    }

    /** 予以公开 3 件、已主动公开告知获取途径 2 件: the table has one row for both, whichever of them is told first. */
    static void openedBefore(String sentence, List<Reading> readings) {
        boolean beside = OPENED_BEFORE.matcher(sentence).find();
        readings.replaceAll(one -> beside && one.quantity().equals("requests.granted") && one.whole() ? one.of(Claim.Scope.PART) : one);
    }
}
