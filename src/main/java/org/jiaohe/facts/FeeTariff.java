package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;
import org.jiaohe.text.Squeezed;

/**
 * A fee in yuan beside what it was charged for: 同一申请人一个月内提出的 12 件申请按件计收 250 元, 52 页按量计收 220 元. The two scales
 * (国办函〔2020〕109号 第四条、第五条) leave one sum for each, save that the items told may be all or those beyond the ten that are free.
 */
final class FeeTariff {
    private static final Pattern ITEMS = Pattern.compile("(?<![0-9第至、])([0-9]{2,3})件(?:政府信息公开|信息公开)?申请|(?<=申请|申请共)([0-9]{2,3})件");
    private static final Pattern PAGES = Pattern.compile("(?<![0-9第至超出计])([0-9]{2,4})页(?!以|[及至到])");
    private static final Pattern YUAN = Pattern.compile("(?<![0-9.])([0-9]+(?:,[0-9]{3})*)元(?![／/])");
    private static final Pattern RATE = Pattern.compile("每[页件][^，。；0-9]{0,4}[0-9]+元|[0-9]+元[／/每][页件]?|超出[^，。；]{0,8}[0-9]+页[^，。；]{0,6}|[（(](?![^（）()]{0,8}[0-9]+页[）)])[^（）()]*[）)]");
    private static final Pattern ONE = Pattern.compile("(?:一|1)[名位个](?:申请人|自然人|企业|当事人)|同一(?:名|位|个)?申请人|某申请人|单个申请人");
    private static final Pattern MONTH = Pattern.compile("(?:同一个?|一个|当|单)(?:自然)?月|[0-9]{1,2}月份?(?:集中|一次性|内|共)?(?:提交|提出)");
    private static final Pattern SEVERAL = Pattern.compile("减免|免收|退|核减|分别|其中|另|各|两[份件名]|[2-9][份件](?!申请)|合计|共计|逾期|标准(?:为|是|：)");
    private static final long FREE = 10;
    private static final long FREE_PAGES = 30;

    private FeeTariff() {
    }

    static void in(Prose.Part part, List<Object> facts) {
        if (part.section().isEmpty() || !part.squeezed().text().contains("按件") && !part.squeezed().text().contains("按量")) {
            return;
        }
        Squeezed squeezed = part.squeezed().punctuated();
        for (Sentences.Span sentence : Sentences.of(squeezed.text())) {
            String words = RATE.matcher(sentence.in(squeezed.text())).replaceAll(found -> "　".repeat(found.group().length()));
            Set<BigDecimal> sums = YUAN.matcher(words).results().map(one -> PartSums.number(one.group(1))).collect(Collectors.toSet());
            boolean plain = sums.size() == 1 && sums.stream().allMatch(sum -> sum.signum() > 0) && !SEVERAL.matcher(words).find() && words.contains("按件") != words.contains("按量");
            if (plain) {
                judge(part, words, sentence, sums.iterator().next(), facts);
            }
        }
    }

    private static void judge(Prose.Part part, String words, Sentences.Span sentence, BigDecimal sum, List<Object> facts) {
        boolean items = words.contains("按件");
        List<Long> told = (items ? ITEMS : PAGES).matcher(words).results().map(one -> Long.parseLong(items && one.group(1) == null ? one.group(2) : one.group(1))).filter(one -> items || one != FREE_PAGES).distinct().toList();
        boolean known = told.size() == 1 && (items ? told.get(0) > FREE && ONE.matcher(words).find() && MONTH.matcher(words).find() : told.get(0) > FREE_PAGES);
        if (!known) {
            return;
        }
        List<Long> due = items ? List.of(FeeLadder.byItems(told.get(0)), FeeLadder.byItems(told.get(0) + FREE)) : List.of(FeeLadder.byPages(told.get(0)));
        if (due.stream().noneMatch(one -> sum.compareTo(BigDecimal.valueOf(one)) == 0)) {
            Matcher last = YUAN.matcher(words);
            int from = (items ? ITEMS : PAGES).matcher(words).results().findFirst().orElseThrow().start();
            int end = from;
            while (last.find()) {
                end = Math.max(end, last.end());
            }
            int start = sentence.start() + Math.min(from, YUAN.matcher(words).results().findFirst().orElseThrow().start());
            facts.add(new Misstated("tariff", part.printed(start, sentence.start() + end), String.valueOf(due.get(0)), List.of(part.squeezedSpot(start, sentence.start() + end))));
        }
    }
}
