package org.jiaohe.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.form.SectionKey;
import org.jiaohe.report.Report;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Reads the years of a report: in its title, its statistical period, and at the head of its sentences. */
final class Years {
    private static final String YEAR = "(20[0-9]{2}|二[〇○零Oo0][〇○零一二三四五六七八九]{2})年";
    private static final Pattern ANY_YEAR = Pattern.compile(YEAR);
    private static final String HOUR = "(?:（含）)?(?:[零0]{1,2}时|24时)?";
    private static final String TO = "(?:止|起算|起|开始|始|算起)?[，,、]?(?:统计|计算)?(?:截至|截止于?|止于|至|到|[-－—–~～]+)";
    private static final String NUMBER = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String DAY = NUMBER + "月(?:" + NUMBER + "[日号])?";
    private static final String BEGIN = YEAR + "(?:度|全年)?[（(，]?" + DAY + HOUR;
    private static final Pattern PERIOD = Pattern.compile(BEGIN + TO + "(?:" + YEAR + "|同年|当年|本年)?度?" + DAY);
    /** 2023.1.1—2023.12.31, as it is typed in a hurry. */
    private static final Pattern DOTTED = Pattern.compile("(?<![0-9.])(20[0-9]{2})[./-]([0-9]{1,2})[./-]([0-9]{1,2})" + TO + "(?:(20[0-9]{2})[./-])?([0-9]{1,2})[./-]([0-9]{1,2})(?![0-9])");
    private static final Pattern ABOUT_FIGURES = Pattern.compile("统计|期限|数据|时限|时间范围|界限|区间|时段|报告期|起止|所列|截止");
    /** 涵盖2023年1月1日至12月21日本县政府信息公开工作情况, said of the report before its first part. */
    private static final Pattern COVERS = Pattern.compile("(?:涵盖|覆盖|反映)(?:了|的是)?(?:自|从)?$");
    private static final Pattern NEW_UNIT = Pattern.compile("组建|挂牌|成立|新设|设立|机构改革|划转|更名|合并");
    private static final Pattern LEAD = Pattern.compile("^(?:[（(][一二三四五六七八九十0-9]+[）)]|[一二三四五六七八九十]+[、.．]|[0-9]{1,2}[、.．)）](?![0-9])|[①-⑳]|[一二三四五六七八九]是|同时，|[^，。：；0-9]{2,12}：|此外，|其中，|回顾|截至|截止到?)+");
    private static final Pattern HEADS = Pattern.compile("^(?:[我本](?:局|委|办|厅|院|县|市|区|镇|乡|省|州|旗|街道|处|中心|机关|单位|府|部门)(?=20[0-9]{2}年度?(?:没有|未|共|累计|新收|收到|受理|发出|收取|主动公开)))?" + YEAR + "度?(?:，|,)?");
    private static final Pattern SELF = Pattern.compile("^[^，。]{0,6}(?:[我本](?:局|委|办|厅|院|县|市|区|镇|乡|省|州|旗|街道|处|中心|机关|单位|府|部门|社|会|站|队|校|署|部)|全(?:局|县|市|区|镇|乡|省|州|旗|委|办|厅|系统)|[省市县区镇乡州旗](?:政府|人民政府)|[，,]?(?:街道(?:办事处)?|[镇乡局委厅办]|支队|管委会)(?=(?:全年|共|累计)*(?:主动公开|收到|受理|发布|公开|未收到|未收取|没有)))");
    private static final Pattern DOES = Pattern.compile("^(?:我们)?(?:共|累计|全年|新)?(?:主动公开|收到|受理|办理|新收|制发|公开|发布|答复|(?:通过|依托|利用)[^，。；0-9]{2,20}?(?:主动公开|公开|发布)(?!的)[^，。；]{0,16}[0-9]|(?:没有|未)(?:产生|发生|收取|发出|收到)[^，。；]{0,12}(?:信息处理费|收费通知|政府信息公开申请))");
    private static final Pattern DISCLOSES = Pattern.compile("公开|收到|受理|答复|办理|申请|信息|发布|解读|贯彻|落实|复议|诉讼|需要报告|规范性文件|培训|网站|栏目|公众号|新媒体|推送");
    private static final Pattern FUTURE = Pattern.compile("将|拟|计划|下一步|继续|要|进一步|力争|着力|打算|争取|持续");
    private static final Pattern PLANNED = Pattern.compile("(?:我们|[我本](?:局|委|办|厅|院|县|市|区|镇|乡|省|州|旗|街道|处|中心|机关|单位|府|部门|社|会|站|队|校|署|部))?(?:将|拟|计划|打算)(?:着手|启动|加快|逐步|力争|尽快|陆续|抓紧|进一步|继续|重点|着力|着重|持续|不断|从[^，。；]{0,12}(?:方面|入手|着手)|在以下|采取以下|做好以下)");
    private static final Pattern SEVERAL = Pattern.compile("(?:[、和与及至到]|[-—－~～]+)20[0-9]{2}年");
    private static final Pattern PAST_FAULT = Pattern.compile("问题|不足|整改|指出|报告");
    private static final Pattern BACKGROUND = Pattern.compile("预算|决算|以来|修订|施行|实施以|同期|印发的|出台的|制定的|底");
    private static final Pattern THING = Pattern.compile("收费通知|信息处理费|公开申请|行政复议|行政诉讼|规范性文件");
    private static final int FAR = 3;
    private static final int NEAR = 120;
    /** 2020年收到 3 件，2021年收到 1 件，今年为零. */
    private static final Pattern AND_NOW = Pattern.compile("[0-9][件条次份篇宗元个][^，；、]{0,6}[，；、](?:而|到|至)?(?:今年|本年度?|当年)(?![末底初结])");
    private static final Pattern COUNTED = Pattern.compile("^[^，。；]{0,24}[0-9]+[件条次份篇宗]");
    private static final Pattern ANY_COUNT = Pattern.compile("[0-9一二两三四五六七八九十百]+[件条次份篇宗]");
    private static final Pattern REVIEWED = Pattern.compile("(?:全年)?(?:的)?(?:政府信息公开)?(?:各项)?工作，");
    private static final Pattern OF_THEN = Pattern.compile("[^，。；]{2,12}的[0-9]+件(?:也|均|都|已|现)");
    private static final Pattern COMPARED_NEXT = Pattern.compile("[。；]?(?:本年度?|今年|当年)[^。]{0,24}(?:上升|下降|增长|减少|增加|持平|分别)");
    /** 工作打算：2025 年，我局将…, in the report of 2025. */
    private static final Pattern PLANS = Pattern.compile("(?:下一步|下步)?(?:工作)?(?:打算|计划|安排|设想)[：:]");
    private static final Pattern WILL = Pattern.compile("(?:我们|[我本](?:[局委办厅院县市区镇乡省州旗处]|街道|中心|机关|单位))?(?:将|拟|计划|打算)");
    private static final Pattern SINCE = Pattern.compile("以来|至今|起|首次|累计|开始");

    /** Where a report says of what year it is. */
    private static final Set<String> OWN = Set.of(YearMention.TITLE, YearMention.PERIOD, YearMention.SUBJECT);

    private Years() {
    }

    static List<Object> in(Report report, Prose prose, int reported, Optional<UnitName> unit) {
        List<Object> facts = new ArrayList<>();
        if (reported == 0) {
            return facts;
        }
        report.title().ifPresent(title -> {
            Matcher year = ANY_YEAR.matcher(Normal.squeezed(title.value()));
            if (year.find()) {
                facts.add(new YearMention(number(year.group(1)), YearMention.TITLE, title.value(), Spot.elsewhere(title.source())));
            }
        });
        prose.sure().forEach(part -> {
            periods(part, reported, facts);
            heads(part, reported, unit, facts);
            LaterDeeds.in(part, reported, facts);
        });
        return ofAnother(reported, facts);
    }

    /**
     * A report that calls itself another year's in title, period and text, and nowhere that of its record: the record or the file is
     * wrong rather than every year in it, so that this is said once.
     */
    private static List<Object> ofAnother(int reported, List<Object> facts) {
        List<YearMention> own = facts.stream().filter(YearMention.class::isInstance).map(YearMention.class::cast).filter(one -> OWN.contains(one.role())).toList();
        boolean everywhere = own.stream().map(YearMention::role).distinct().count() == OWN.size() && own.stream().map(YearMention::year).distinct().count() == 1 && own.get(0).year() != reported;
        if (!everywhere) {
            return facts;
        }
        List<Object> others = new ArrayList<>(facts.stream().filter(one -> !(one instanceof YearMention year && OWN.contains(year.role()))).toList());
        YearMention title = own.stream().filter(one -> one.role().equals(YearMention.TITLE)).findFirst().orElseThrow();
        others.add(new YearMention(title.year(), YearMention.RECORD, title.quote(), title.spot()));
        return others;
    }

    private static void periods(Prose.Part part, int reported, List<Object> facts) {
        periods(part, reported, part.squeezed().matcher(PERIOD), facts);
        periods(part, reported, part.squeezed().matcher(DOTTED), facts);
    }

    private static void periods(Prose.Part part, int reported, Matcher period, List<Object> facts) {
        String text = part.squeezed().text();
        while (period.find()) {
            int from = number(period.group(1));
            int to = period.group(4) == null ? from : number(period.group(4));
            boolean starts = small(period.group(2)) == 1 && (period.group(3) == null || small(period.group(3)) == 1);
            boolean ends = small(period.group(5)) == 12 && (period.group(6) == null || small(period.group(6)) == 31);
            // 现将2022年（1月1日至12月31日）工作情况报告如下: the whole year needs no name before the first part.
            boolean whole = starts && ends && from == reported && to == reported && part.name().equals(Prose.PREAMBLE);
            boolean covered = part.name().equals(Prose.PREAMBLE) && COVERS.matcher(text.substring(0, period.start())).find();
            if (whole || covered || ABOUT_FIGURES.matcher(part.sentenceAround(period.start())).find()) {
                Spot spot = part.squeezedSpot(period.start(), period.end());
                String around = text.substring(Math.max(0, period.start() - 120), Math.min(text.length(), period.end() + 80));
                String quote = part.printed(period.start(), period.end());
                facts.add(new StatisticalPeriod(from, to, starts && ends, NEW_UNIT.matcher(around).find(), quote, spot));
                facts.add(new YearMention(from, YearMention.PERIOD, quote, spot));
                if (to != from) {
                    facts.add(new YearMention(to, YearMention.PERIOD, quote, spot));
                }
            }
        }
    }

    private static void heads(Prose.Part part, int reported, Optional<UnitName> unit, List<Object> facts) {
        String text = part.squeezed().text();
        for (Sentences.Span span : part.spans()) {
            String sentence = span.in(text);
            Matcher lead = LEAD.matcher(sentence);
            int skip = lead.find() ? lead.end() : 0;
            Matcher head = HEADS.matcher(sentence.substring(skip));
            if (head.find()) {
                int year = number(head.group(1));
                String rest = sentence.substring(skip + head.end());
                int comma = rest.indexOf('，', Math.min(rest.length(), 12));
                int end = span.start() + skip + head.end() + (comma < 0 ? rest.length() : comma);
                // 2019 年复议 49 件、诉讼 31 件。本年复议上升 14.3%: told to be compared with.
                boolean compared = year == reported - 1 && COMPARED_NEXT.matcher(text).region(Math.min(text.length(), span.end()), text.length()).lookingAt();
                // 2020 年办理延期的 2 件也已答复: what is told of is this year's.
                compared |= year == reported - 1 && OF_THEN.matcher(rest).lookingAt();
                String role = compared || lead.reset().find() && lead.group().contains("截") || year == reported - 1 && toldBefore(text, span, rest) ? YearMention.OTHER : role(part, year, reported, rest, sentence, unit);
                facts.add(new YearMention(year, role, part.printed(span.start() + skip, end), part.squeezedSpot(span.start() + skip, end)));
            }
        }
    }

    /** 发出收费通知 2 件，…。2021 年没有发出收费通知: set beside what the paragraph told of the report's own year. */
    private static boolean toldBefore(String text, Sentences.Span span, String rest) {
        String before = text.substring(Math.max(0, Math.min(span.start() - NEAR, text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1)), span.start());
        Matcher thing = THING.matcher(rest);
        return thing.find() && ANY_COUNT.matcher(before).find() && before.contains(thing.group());
    }

    private static String role(Prose.Part part, int year, int reported, String rest, String sentence, Optional<UnitName> unit) {
        boolean problems = part.is(SectionKey.PROBLEMS);
        // 2020年、2021年本局新收申请分别为41件、44件.
        if (SEVERAL.matcher(rest).lookingAt()) {
            return YearMention.OTHER;
        }
        if (year > reported && (problems || FUTURE.matcher(rest).find() || part.is(SectionKey.OTHER))) {
            return YearMention.PLAN;
        }
        // 2022年，我局将从三个方面着手, in the report of 2022: the plan of last year's.
        if (year == reported && problems && (PLANNED.matcher(rest).lookingAt() || PLANS.matcher(sentence).lookingAt() && WILL.matcher(rest).lookingAt())) {
            return YearMention.STALE_PLAN;
        }
        // 回顾 2022 年全年工作，还有两点不足, in the report of 2023.
        if (sentence.startsWith("回顾") && year == reported - 1 && REVIEWED.matcher(rest).lookingAt()) {
            return YearMention.SUBJECT;
        }
        boolean alsoThisYear = year != reported && (sentence.contains(String.valueOf(reported)) || AND_NOW.matcher(sentence).find());
        boolean dated = Pattern.matches("^[0-9]{1,2}月.*", rest) || rest.startsWith("第") || Pattern.matches("^[上下]半年.*", rest);
        boolean fault = year < reported && problems && PAST_FAULT.matcher(rest).find();
        String first = rest.substring(0, Math.min(rest.length(), 24));
        boolean named = unit.filter(name -> first.contains(name.name()) || name.organ().length() > 2 && !name.organ().equals("人民政府") && first.contains(name.organ())).isPresent() || SELF.matcher(rest).find();
        boolean does = named && DISCLOSES.matcher(rest).find() || DOES.matcher(rest).find();
        // 2012年收到申请 67 件, 2032年公开 12 条: a digit gone wrong, where the unit tells what it did in that year.
        boolean slip = year > reported || DOES.matcher(rest).find() && COUNTED.matcher(rest).find() && !SINCE.matcher(rest).find();
        boolean near = Math.abs(year - reported) <= FAR || slip;
        return does && near && !alsoThisYear && !dated && !fault && !BACKGROUND.matcher(first).find() ? YearMention.SUBJECT : YearMention.OTHER;
    }

    /** A month or a day: 12 and 十二 alike. */
    static int small(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int ten = number.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : "零一二三四五六七八九".indexOf(number.charAt(0));
        int ones = ten == number.length() - 1 ? 0 : "零一二三四五六七八九".indexOf(number.charAt(number.length() - 1));
        return 10 * tens + ones;
    }

    /** 2023 and 二〇二三 alike. */
    static int number(String year) {
        int value = 0;
        for (char c : year.toCharArray()) {
            int digit = "零一二三四五六七八九".indexOf(c);
            value = value * 10 + (digit >= 0 ? digit : Character.isDigit(c) ? c - '0' : 0);
        }
        return value;
    }
}
