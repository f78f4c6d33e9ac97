package org.jiaohe.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;

/** 不予处理中，信访类 15 件、重复 8 件、出版物 1 件: behind the name of their group the rows of table three need only the word that tells them apart. */
final class ShortRows {
    private static final Map<String, Map<String, Pattern>> GROUPS = Map.of(
            "denied", rows("thirdPartyRights", "第三[方人]|商业秘密|商业机密|隐私", "stateSecret", "秘密|涉密", "prohibitedByLaw", "禁止", "threeSecuritiesOneStability", "三安全|稳定", "internalAffairs", "内部", "processInformation", "过程", "enforcementFile", "案卷",
                    "administrativeInquiry", "查询"),
            "unable", rows("notHeld", "掌握|不存在|未制作|未保存|未获取|非本|不属", "needsCreation", "制作|加工|汇总|测算|分析|整理", "stillUnclear", "不明确?|不清"),
            "notProcessed", rows("petition", "信访|举报|投诉", "publication", "出版物|公报|报刊|书籍", "excessive", "大量|反复|频次", "repeated", "重复", "reconfirmation", "确认|出具"),
            "other", rows("lapsedCorrection", "补正", "lapsedPayment", "缴|付费"));

    /** What stands between a group's name and the first of its rows. */
    private static final Pattern LEAD = Pattern.compile("(?:的)?(?:申请|情形|情况|类)?(?:(?:共|为|有|计)?[0-9]+[件条宗份例起次]?)?(?:的)?(?:(?:当)?中|(?<=的)(?=[，：])|[，：（]?(?:其中|包括|含|分别[是为]|有)|(?<=[0-9][件条宗份例起次]?)(?=[（：]))[，：（]?");
    private static final Pattern ITEM = Pattern.compile("([^，。；：、0-9（）]{2,14}?)(?:约|近)?[0-9]+[件条宗份例起次]?(?:[、，]|(?=[。；）]|$))");

    private ShortRows() {
    }

    private static Map<String, Pattern> rows(String... pairs) {
        Map<String, Pattern> rows = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            rows.put(pairs[i], Pattern.compile(pairs[i + 1]));
        }
        return rows;
    }

    /** The terms with those of rows that are named in short. */
    static List<Term> resolve(String sentence, List<Term> terms) {
        List<Term> found = new ArrayList<>();
        for (Term group : terms) {
            if (group.is("outcome") && GROUPS.containsKey(group.value())) {
                items(sentence, group, terms, found);
            }
        }
        if (found.isEmpty()) {
            return terms;
        }
        List<Term> all = new ArrayList<>(terms.stream().filter(term -> found.stream().noneMatch(one -> one.start() < term.end() && term.start() < one.end())).toList());
        all.addAll(found);
        all.sort(Comparator.comparingInt(Term::start));
        return all;
    }

    private static void items(String sentence, Term group, List<Term> terms, List<Term> found) {
        Matcher lead = LEAD.matcher(sentence).useOpenBounds().region(group.end(), sentence.length());
        if (!lead.lookingAt()) {
            return;
        }
        Matcher item = ITEM.matcher(sentence);
        int at = lead.end();
        while (item.region(at, sentence.length()).lookingAt()) {
            int start = item.start(1);
            int end = item.end(1);
            Optional<String> row = row(group.value(), item.group(1));
            boolean named = terms.stream().anyMatch(term -> term.is("outcome") && term.start() >= start && term.end() <= end && (!term.value().contains(".") || term.value().startsWith(group.value() + ".")));
            if (row.isEmpty() && !named) {
                return;
            }
            row.filter(one -> !named).ifPresent(one -> found.add(new Term("outcome", group.value() + "." + one, start, end)));
            at = item.end();
        }
    }

    private static Optional<String> row(String group, String words) {
        return GROUPS.get(group).entrySet().stream().filter(one -> one.getValue().matcher(words).find()).map(Map.Entry::getKey).findFirst();
    }
}
