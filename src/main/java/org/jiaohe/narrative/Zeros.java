package org.jiaohe.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zero said in words: 未收到政府信息公开申请, 未发生行政复议、行政诉讼, 未收取信息处理费. */
final class Zeros {
    private static final Pattern NONE = Pattern.compile("未收到|没有收到|未接到|未接收到|未受理|未发生过?|没有发生过?|未产生|没有产生|未出现|未引发|未被|未因|没有因|未涉及|未收取|没有收取|未发出|没有发出|未开具|未向申请人收取|没有|尚无|暂无|无(?!法|正当|障碍|关|偿|需|效|违|责|误|缝|纸|论|投诉|条件)");
    private static final List<String> NOT_ZERO = List.of("败诉", "纠正", "纠错", "撤销", "确认违法", "没有现成", "逾期", "超期", "推诿");
    private static final int REACH = 34;

    private Zeros() {
    }

    static List<Reading> in(String sentence, List<Term> terms, String topic) {
        List<Reading> readings = new ArrayList<>();
        Matcher none = NONE.matcher(sentence);
        while (none.find()) {
            int stop = stop(sentence, none.end());
            String clause = sentence.substring(none.start(), stop);
            if (NOT_ZERO.stream().anyMatch(clause::contains) || clause.matches(".*[0-9].*")) {
                continue;
            }
            for (Term term : terms) {
                if (term.is("topic") && term.start() >= none.end() && term.end() <= stop) {
                    zero(none, term, sentence, topic, readings);
                }
            }
            if (none.group().endsWith("收取") || none.group().startsWith("未发出") || none.group().startsWith("没有发出")) {
                behindFee(none, sentence, terms, readings);
            }
        }
        return readings;
    }

    private static void zero(Matcher none, Term term, String sentence, String topic, List<Reading> readings) {
        String word = none.group();
        boolean received = word.contains("收到") || word.contains("接") || word.contains("受理") || word.startsWith("无") || word.startsWith("没有") || word.contains("无");
        boolean carried = sentence.substring(none.start(), term.start()).contains("结转");
        boolean onward = carried && carriedOut(sentence.substring(none.start(), term.start()));
        String quantity = switch (term.value()) {
            case "requests" -> carried ? onward ? "requests.carriedOut" : "requests.carriedIn" : received && (term.end() - term.start() > 3 || topic.equals("requests")) && !sentence.substring(none.start(), term.start()).contains("因") ? "requests.new" : "";
            case "reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration" -> "disputes." + term.value() + ".total";
            case "infoFee" -> sentence.substring(none.start(), Math.min(sentence.length(), term.end() + 6)).contains("通知") ? "infoFee.notices" : "infoFee.amountCollected";
            default -> "";
        };
        boolean said = readings.stream().anyMatch(reading -> reading.quantity().equals(quantity) && reading.start() == none.start());
        if (!quantity.isEmpty() && !said) {
            readings.add(new Reading(none.start(), end(sentence, term), quantity, BigDecimal.ZERO, BigDecimal.ONE, quantity.startsWith("infoFee.amount") ? "元" : "", false, Claim.Scope.WHOLE));
        }
    }

    private static boolean carriedOut(String words) {
        return Terms.in(words).stream().anyMatch(term -> term.value().equals("carriedOut")) && !words.contains("上年") && !words.contains("上一年") && !words.contains("去年");
    }

    /** 收费通知 right behind the fee belongs to what is denied. */
    private static int end(String sentence, Term term) {
        return sentence.startsWith("收费通知", term.end()) ? term.end() + 4 : term.end();
    }

    /** 信息处理费…未收取: the fee named before the words that deny it. */
    private static void behindFee(Matcher none, String sentence, List<Term> terms, List<Reading> readings) {
        boolean named = terms.stream().anyMatch(term -> term.is("topic") && term.value().equals("infoFee") && (term.end() <= none.start() || !none.group().startsWith("未向")));
        boolean notice = none.group().contains("发出");
        String quantity = notice ? "infoFee.notices" : "infoFee.amountCollected";
        if (named && readings.stream().noneMatch(reading -> reading.quantity().equals(quantity))) {
            int end = notice && sentence.startsWith("收费通知", none.end()) ? none.end() + 4 : none.end();
            readings.add(new Reading(none.start(), end, quantity, BigDecimal.ZERO, BigDecimal.ONE, notice ? "" : "元", false, Claim.Scope.WHOLE));
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
