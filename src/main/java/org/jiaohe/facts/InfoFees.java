package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiaohe.form.SectionKey;
import org.jiaohe.form.TableKey;
import org.jiaohe.report.Cell;
import org.jiaohe.report.Report;
import org.jiaohe.report.Stated;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Sentences;

/** Reads what a report says of the information processing fee. */
final class InfoFees {
    private static final Pattern FEE = Pattern.compile("信息(?:公开)?处理费|信息公开(?:信息)?收费|政府信息处理费|收费通知");
    /** 未收取政府信息公开费用, wherever it stands. */
    private static final Pattern DISCLOSURE = Pattern.compile("(?:信息公开|依申请)[^。；]{0,24}(?:费|收取)|(?:收取|收费)[^。；]{0,24}(?:信息公开|依申请)");
    private static final Pattern CHARGE = Pattern.compile("收费|收取|费用|缴费");
    private static final Pattern RULE_NAME = Pattern.compile("《[^》]*》|按照[^，。]{0,20}办法|〔[0-9]{4}〕[0-9]+号");
    /** 行政事业性收费88.2万元, of which this fee is a part or none. */
    private static final Pattern OTHER_FEES = Pattern.compile("行政事业性收费[^，。；信0-9]{0,12}[0-9][0-9,.]*(?:万元|元|万)");
    /** Behind what the report's year had, this tells of the one before: 2021年没有发出收费通知. */
    private static final Pattern EARLIER = Pattern.compile("^(?:而|但|，)?(?:上一?年度?|去年|(20[0-9]{2})年度?)(?!结转|转入|遗留)");
    /** 每页 10 元, 10 元/页 is a price. */
    private static final Pattern RATE = Pattern.compile("每(?:增加)?[0-9一二两十]{0,3}[页件张份]?(?:（[^（）]*）)?(?:收取?|加收|按|为|计)?[0-9.]+元|[0-9.]+元[／/每一][页件张份]?");
    private static final Pattern NONE = Pattern.compile("(?:未|没有|无|暂无|不存在|均未|零|不涉及|不产生|不发生)[^，。；]{0,14}(?:收取|产生|发生|收费|缴费|处理费|费用|发出|出具|开具|涉及|征收|情况|支出|减免)|(?:处理费|收费|费用)[^。；]{0,18}(?:未|没有|无|暂无|为零|零)|(?:不|免)收取?|免费");
    private static final Pattern NIL = Pattern.compile("(?:(?:20[0-9]{2}|[全本今])年度?|年内|报告期内|[我本][^，。；]{1,3}|，)*(?:均|暂|也|都)?(?:未|没有|无|零|不)(?:有|曾)?(?:产生|发生|收取|收费|涉及|征收|存在)?(?:过|情况|费用|任何|相关|收取|的)*[。；]?");
    private static final Pattern ZERO_MONEY = Pattern.compile("(?<![0-9.])(?:0(?:\\.0+)?|零)(?:万?元|件|次|笔|份)|(?:为|是|共|计|额|费)[:：]?(?:0(?![0-9.])|零)");
    private static final Pattern NO_NOTICE = Pattern.compile("(?:未|没有|无)[^，。；]{0,10}(?:发出|出具|开具|制发|下达|发放)[^，。；]{0,10}(?:收费)?通知|(?:发出|出具|开具|制发)[^，。；]{0,8}收费通知[^，。；]{0,6}(?<![0-9.])0[件份]|(?:(?:未|没有|无)(?:产生|发生|涉及)|不涉及)[^，。；]{0,10}(?:处理费|收费|费用)|处理费[^，。；]{0,8}(?:未产生|未发生)|无(?:收费|缴费)(?:情况|事项)?");
    private static final Pattern MONEY = Pattern.compile("(?:人民币)?([0-9][0-9,]*(?:\\.[0-9]+)?)(万元|元|万)");
    private static final Pattern COUNT = Pattern.compile("(?<![0-9.])([0-9]+)(?:件|份|次|笔|张|宗)");
    private static final Pattern ISSUED_BEHIND = Pattern.compile("(?:政府信息公开|信息公开)?申请的?[^，。；未无没0-9]{0,10}(?:发出|发送|下达|开具|出具|制发|送达)[^，。；0-9]{0,12}通知");
    private static final Pattern COLLECTED = Pattern.compile("实际收|实收|已收|收到缴|收缴|缴纳|缴入|缴库|到账|入库|实缴|(?<!通知)收取|征收|收入");
    private static final Pattern UNPAID = Pattern.compile("(?:未|没有)(?:按[期时])?(?:缴|收取|收缴|支付|到账)");
    private static final Pattern NOTICED = Pattern.compile("通知|应收|应缴|拟收");
    private static final Pattern LISTED = Pattern.compile("其中|分别|依次|明细|包括|具体为|具体是|如下|[＋+]");
    private static final Pattern SOME = Pattern.compile("最[高大多低小少]|较[高大多]|居前|前[两二三四五]|超过");
    /** 一件按量计收 150 页，31 至 100 页计 700 元，…，共 1,700 元: how one notice was reckoned. */
    private static final Pattern ONE_NOTICE = Pattern.compile("(?:[0-9]+|[一二两三]|另|另一|各|每)件[^，。；]{0,8}按[量件]|按[量件](?:计收|收取|计算|计)?[^，。；]{0,8}(?:的一?件|页)|第?[0-9]+[页件]?[至到—~-]第?[0-9]+[页件]|超(?:出|过)的?(?:[^，。；0-9]{0,6})[0-9]+[页件]|^[^，。；]{0,4}按[量件]计收[：，:]");
    /** 城市基础设施配套费属于政府性基金，本年征收 9317.44 万元: money of other kinds. */
    private static final Pattern OTHER_KINDS = Pattern.compile("(?<!处理|收|缴|免|付|计|费)费(?!用|额|通知)[^，。；费]{0,10}(?:[0-9]|，[^，。；]{0,8}[0-9])|行政事业性收费|政府性基金|罚没|罚款");
    private static final Pattern STRETCH = Pattern.compile("[^，。；、]+(?:，[^，。；、]+)*");
    /** What a masked name leaves, however long it was. */
    private static final Pattern MASKED = Pattern.compile("　{2,}");
    private static final Pattern EACH_OF_THEM = Pattern.compile("(?:另?一[件份]|第[一二三四五]件)[^，。；]{0,20}?[0-9]+[页件][、，（]?[^，。；0-9]{0,6}[0-9][0-9,]*元");
    private static final Pattern APIECE = Pattern.compile("(?:另?一[件份]|第[一二三四五]件)[^，。；]{0,20}?[0-9]+[页件][、，（]?[^，。；0-9]{0,6}$");
    private static final Pattern CLAUSE = Pattern.compile("[^，。、；]+");
    private static final Pattern TOTAL = Pattern.compile("合计|共计|总计|总额|总金额|共");
    private static final Pattern ADJUSTED = Pattern.compile("减免|免收|退付|退还|退费|核减|撤销");

    /** A line no longer than this that names the fee is the heading of the next one. */
    private static final int HEADING = 24;

    private InfoFees() {
    }

    static InfoFee in(Report report, Prose prose) {
        Reading reading = new Reading(report.year().map(Stated::value).orElse(0));
        for (Prose.Part part : prose.parts()) {
            boolean headed = false;
            String text = part.squeezed().text();
            boolean spoken = part.squeezed().matcher(FEE).find() || part.squeezed().matcher(CHARGE).find();
            for (Sentences.Span paragraph : spoken ? Sentences.paragraphs(text) : List.<Sentences.Span>of()) {
                boolean named = headed;
                for (Sentences.Span sentence : Sentences.of(paragraph.in(text))) {
                    String words = sentence.in(paragraph.in(text));
                    boolean names = FEE.matcher(words).find() || (part.is(SectionKey.OTHER) || DISCLOSURE.matcher(words).find()) && !words.contains("行政事业性") && CHARGE.matcher(words).find() && (NONE.matcher(words).find() || ZERO_MONEY.matcher(words).find());
                    // （一）信息处理费。全年未产生。 denies under its heading.
                    boolean goesOn = named && (MONEY.matcher(words).find() || NIL.matcher(words).matches());
                    if (names || goesOn) {
                        reading.sentence(part, words, paragraph.start() + sentence.start(), paragraph.start() + sentence.end());
                    }
                    named |= names;
                }
                String heading = paragraph.in(text).strip();
                headed = heading.length() <= HEADING && FEE.matcher(heading).find() && heading.chars().noneMatch(Character::isDigit) && !NONE.matcher(heading).find();
            }
        }
        return reading.fee(received(report));
    }

    private static BigDecimal received(Report report) {
        return cell(report, "new").add(cell(report, "carriedIn")).max(InfoFee.UNSTATED);
    }

    private static BigDecimal cell(Report report, String row) {
        return report.table(TableKey.REQUESTS).flatMap(table -> table.cell(row, "total")).filter(cell -> cell.sureness().isSure())
                .map(Cell::value).flatMap(value -> value.asNumber()).orElse(BigDecimal.valueOf(-1_000_000_000));
    }

    /** What has been read so far. */
    private static final class Reading {
        private final int year;
        private String said = "nothing";
        private boolean inOther;
        private boolean none;
        private boolean noNotice;
        private boolean adjusted;
        private BigDecimal notices = InfoFee.UNSTATED;
        private BigDecimal noticed = InfoFee.UNSTATED;
        private BigDecimal collected = InfoFee.UNSTATED;
        private final List<BigDecimal> parts = new ArrayList<>();
        private String quote = "";
        private final List<Spot> spots = new ArrayList<>();

        Reading(int year) {
            this.year = year;
        }

        private boolean earlier(String words) {
            Matcher head = EARLIER.matcher(words);
            return said.equals("content") && head.find() && (head.group(1) == null || Integer.parseInt(head.group(1)) < year);
        }

        void sentence(Prose.Part part, String words, int start, int end) {
            if (earlier(words)) {
                return;
            }
            String plain = RULE_NAME.matcher(words).replaceAll(found -> "　".repeat(found.group().length()));
            plain = OTHER_FEES.matcher(plain).replaceAll(found -> "　".repeat(found.group().length()));
            plain = RATE.matcher(plain).replaceAll(found -> "　".repeat(found.group().length()));
            boolean zero = ZERO_MONEY.matcher(plain).find();
            String told = MASKED.matcher(plain).replaceAll("　");
            boolean denied = NONE.matcher(told).find() || NIL.matcher(plain).matches();
            boolean figures = MONEY.matcher(plain).find() || FEE.matcher(plain).find() && COUNT.matcher(plain).find();
            boolean content = zero || denied || figures;
            String now = content ? "content" : FEE.matcher(plain).find() ? "mention" : "rule";
            List<String> order = List.of("nothing", "rule", "mention", "content");
            if (order.indexOf(now) > order.indexOf(said)) {
                said = now;
                quote = part.printed(start, end);
                spots.clear();
            }
            if (now.equals(said)) {
                spots.add(part.squeezedSpot(start, end));
                inOther |= part.is(SectionKey.OTHER);
            }
            none |= denied && !MONEY.matcher(plain).find() || zero && !nonZero(plain);
            // The denial is what T3-18 has to quote, wherever else fees are spoken of.
            if (NO_NOTICE.matcher(told).find() && !noNotice) {
                noNotice = true;
                quote = part.printed(start, end);
                spots.clear();
                spots.add(part.squeezedSpot(start, end));
            }
            adjusted |= ADJUSTED.matcher(plain).find();
            // 行政事业性收费 214.6 万元，其中检验检测费 214.58 万元、信息处理费 0.02 万元: what is listed are other fees.
            figures(OTHER_FEES.matcher(words).find() ? ofFee(plain, CLAUSE) : OTHER_KINDS.matcher(plain).find() ? ofFee(plain, STRETCH) : plain);
        }

        /** What does not speak of this fee is blanked. */
        private static String ofFee(String plain, Pattern parts) {
            return parts.matcher(plain).replaceAll(part -> FEE.matcher(part.group()).find() || parts == STRETCH && !OTHER_KINDS.matcher(part.group()).find() ? part.group() : "　".repeat(part.group().length()));
        }

        private static boolean nonZero(String plain) {
            return MONEY.matcher(plain).results().anyMatch(money -> yuan(money.group(1), money.group(2)).signum() > 0);
        }

        /** Every sum belongs to the nearest word before it that says what it is; a list makes up the sum before or after it. */
        private void figures(String plain) {
            boolean reckoned = notices.signum() > 0 && (collected.signum() > 0 || noticed.signum() > 0);
            if (reckoned && ONE_NOTICE.matcher(plain).find()) {
                return;
            }
            Matcher money = MONEY.matcher(plain);
            boolean listing = false;
            boolean collecting = false;
            boolean some = false;
            int last = 0;
            boolean apiece = EACH_OF_THEM.matcher(plain).results().count() > 1 || EACH_OF_THEM.matcher(plain.strip()).lookingAt();
            List<BigDecimal> listed = new ArrayList<>();
            while (money.find()) {
                String before = plain.substring(last, money.start());
                BigDecimal sum = yuan(money.group(1), money.group(2));
                int role = Math.max(lastOf(COLLECTED, before), lastOf(NOTICED, before));
                // 已缴纳 4,200 元，未缴纳 9,200 元 make up what was noticed.
                if (UNPAID.matcher(before).find() && lastOf(UNPAID, before) >= role - 2) {
                    boolean both = noticed.signum() > 0 && collected.signum() >= 0 && parts.isEmpty();
                    parts.addAll(both ? List.of(collected, sum) : List.of());
                    last = money.end();
                    continue;
                }
                int list = lastOf(LISTED, before);
                // 共发出收费通知 2 份，金额分别为: what was told in all are the notices.
                boolean totals = lastOf(TOTAL, before) > list;
                collecting = role < 0 ? collecting : lastOf(COLLECTED, before) > lastOf(NOTICED, before);
                // 一件 112 页、940 元，一件 58 页、280 元，共计 1220 元: what each of them came to.
                if (apiece && !totals && APIECE.matcher(before).find()) {
                    listing = true;
                    listed.add(sum);
                    last = money.end();
                    continue;
                }
                // 其中 200 元的一份未缴; 单笔最高的三份分别为…: some of them, named for something else.
                if (plain.startsWith("的", money.end()) || list >= 0 && SOME.matcher(before).find()) {
                    some = list >= 0 && !plain.startsWith("的", money.end());
                    last = money.end();
                    continue;
                }
                some &= role < 0 && !totals && list < 0;
                if (some) {
                    last = money.end();
                    continue;
                }
                listing = list >= 0 && (list > role || !before.contains("其中")) && !totals || listing && role < 0 && !totals;
                if (listing) {
                    listed.add(sum);
                } else if (role >= 0 || totals && last > 0) {
                    collected = collecting && collected.signum() < 0 ? sum : collected;
                    noticed = !collecting && noticed.signum() < 0 ? sum : noticed;
                }
                last = money.end();
            }
            Matcher count = COUNT.matcher(plain);
            while (count.find()) {
                String around = plain.substring(Math.max(0, count.start() - 16), Math.min(plain.length(), count.end() + 8));
                // 向37件申请的申请人发出收费通知.
                boolean told = NOTICED.matcher(around).find() || ISSUED_BEHIND.matcher(plain).region(count.end(), plain.length()).lookingAt();
                if (notices.signum() < 0 && told) {
                    notices = new BigDecimal(count.group(1));
                }
            }
            // 通知 9 件，总金额 6440 元。其中按件计收 3 件，分别为 200 元、500 元、1600 元 lists some of them.
            boolean few = notices.signum() > 0 && notices.intValue() != listed.size();
            if (!few && (!plain.contains("等") || noticed.signum() < 0 && collected.signum() < 0)) {
                parts.addAll(listed);
            }
        }

        InfoFee fee(BigDecimal received) {
            return new InfoFee(said, inOther, none, noNotice, notices, noticed, collected, parts, adjusted, received, quote, spots);
        }
    }

    private static int lastOf(Pattern words, String text) {
        int at = -1;
        Matcher found = words.matcher(text);
        while (found.find()) {
            at = found.start();
        }
        return at;
    }

    private static BigDecimal yuan(String figure, String unit) {
        BigDecimal value = new BigDecimal(figure.replace(",", ""));
        return unit.startsWith("万") ? value.movePointRight(4) : value;
    }
}
