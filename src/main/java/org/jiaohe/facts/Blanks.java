package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Searched;

/** Finds figures that were never filled in (留白、占位) and figures written in a way that misleads. */
final class Blanks {
    private static final String UNITS = "件次|人次|[条件次份篇场期万]";
    /** A gap, then the unit of the missing figure and the end of the clause; a noun or verb of counting must stand before it. */
    private static final Pattern GAP = Pattern.compile("(?m)[ \\u3000\\u00a0_＿﹍]+(?:" + UNITS + "|项|个|家|元|万元)(?=[，。；、,;）)]|\\s*$)");
    private static final List<String> COUNTING = List.of("信息", "文件", "申请", "受理", "收到", "公开", "发布", "答复", "办结", "办理", "回复", "解读", "举办", "召开", "开展", "稿件", "留言", "复议", "诉讼", "培训", "会议", "共", "计");
    private static final String WIDE_GAP = "\u3000\u3000";
    private static final Pattern CLOSED_GAP = Pattern.compile("[条件](?=[，。；,;])");
    private static final List<String> CLOSED_COUNTING = List.of("政府信息", "公开信息", "共", "共计", "合计", "新收申请", "收到申请", "受理申请");
    private static final Pattern MASK = Pattern.compile("(?<![A-Za-z0-9_/@.#\\-*])(?:[XxＸ×✕✖]{2,}|[*＊]{2,}|[○〇□△]{2,})(?![A-Za-z0-9_/@#\\-*])");
    private static final Pattern SINGLE = Pattern.compile("(?<![A-Za-z0-9_/@.×)）])[XＸ×](?=(?:" + UNITS + "|项|个|家|元|万元|年|月|日)[，。；、,;年月日度]?)");
    private static final Pattern YEAR = Pattern.compile("(?:20|二[〇○零])(?:[XxＸ×_＿]{1,2}|[ \\u3000]{2,})年");
    private static final Pattern LINE = Pattern.compile("(?<![A-Za-z0-9_/@.\\-])[_＿﹍]{2,}(?![A-Za-z0-9_/@.\\-])");
    private static final Pattern EMPTY = Pattern.compile("（[ \\u3000\\u00a0]*）|\\([ \\u3000\\u00a0]*\\)|〔[ \\u3000\\u00a0]*〕|《[ \\u3000\\u00a0]*》");
    /** 电话：　，: the label of a contact with nothing behind it. */
    private static final Pattern NO_CONTACT = Pattern.compile("(?:联系电话|电话|联系地址|地址|邮编|邮政编码|电子邮箱|传真)[：:][ \\u3000\\u00a0]*(?=[，。；、,;）)])");
    /** （招生处补充数据后替换本句）: what the drafters told each other. */
    private static final Pattern DRAFTING = Pattern.compile("[（(【\\[](?:此处|本段|本句|这里|该数|数据|请|待|由)?[^（）()【】\\[\\]\\n]{0,14}(?:待补充?|待核实?|待定|待填|待提供|请补充|请核实|请填写|请提供|补充数据后|核实后(?:补充|填写|替换)|替换本[句段]|此处补充|此处填写|删除本[句段]|再核(?:一?[下遍次]|对|实)|[核查](?:对|实)?一下|再(?:确认|核对|核实|补充|改)(?:一下|数字|数据)?|(?:数字|数据|口径)(?:再|需|请|要)(?:核|确认|补)|以[^（）]{1,10}数(?:字|据)?为准[，,]?(?:待|请|再)|怎么写|要不要写|是否保留|先空着|先这样写|领导定)[^（）()【】\\[\\]\\n]{0,10}[）)】\\]]");
    /** 经费情况待补充。; 3 宗待补充第三方意见, 5 件待补正 and 请填写申请表 leave nothing open. */
    private static final Pattern TO_COME = Pattern.compile("(?<![件宗份条起例个]|申请|材料|证据|意见)(?:待补(?:充|录|填)?|待填写?|请填写?)(?=[，。；、,;：:）)]|[ \u3000]*(?:$|\n))");
    private static final Pattern COUNTED = Pattern.compile("[0-9０-９] *(?:" + UNITS + "|项|个|家|人|元)");

    static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费薛雷贺倪汤罗毕郝安常乐傅皮齐康伍余元顾孟黄穆萧尹姚邵汪毛狄米贝明计伏成戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房缪解应丁邓郁单洪包左石崔吉龚程某";
    private static final Pattern SPLIT = Pattern.compile("(?<![0-9.\\-])[0-9]{1,3} [0-9]{1,3}(?= ?(?:" + UNITS + "|项|个|元|万元|%))");
    private static final Pattern GROUPED = Pattern.compile("(?<![0-9,.第])[0-9]{1,6}(?:,[0-9]{1,6})*,[0-9]{2,6}(?=(?:\\.[0-9]+)?(?:" + UNITS + "|元|万元|亿元))");
    private static final Pattern WELL_GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+");
    private static final Pattern WIDE = Pattern.compile("[0-9]+[０-９]+|[０-９]+[0-9]+");
    private static final Pattern LEADING_ZERO = Pattern.compile("(?<![0-9０-９.,〔\\[-])0[0-9]+(?=(?:" + UNITS + "|项|家|元|万元)(?!目))");

    private Blanks() {
    }

    static List<Flaw> in(Prose prose, Lexicons lexicons, boolean printed) {
        Flaws flaws = new Flaws();
        prose.sure().forEach(part -> {
            String text = part.text();
            Searched words = new Searched(text);
            gaps(part, words.matcher(GAP), COUNTING, flaws);
            gaps(part, words.matcher(CLOSED_GAP), CLOSED_COUNTING, flaws);
            every(part, words.matcher(MASK), Flaw.PLACEHOLDER, "mask", flaws);
            every(part, words.matcher(SINGLE), Flaw.PLACEHOLDER, "mask", flaws);
            every(part, words.matcher(YEAR), Flaw.PLACEHOLDER, "year", flaws);
            every(part, words.matcher(LINE), Flaw.PLACEHOLDER, "line", flaws);
            every(part, words.matcher(NO_CONTACT), Flaw.PLACEHOLDER, "empty", flaws);
            every(part, words.matcher(EMPTY), Flaw.PLACEHOLDER, "empty", flaws);
            every(part, words.matcher(DRAFTING), Flaw.PLACEHOLDER, "note", flaws);
            every(part, words.matcher(TO_COME), Flaw.PLACEHOLDER, "word", flaws);
            for (List<String> row : lexicons.rows("placeholders", 1)) {
                for (int at = text.indexOf(row.get(0)); at >= 0; at = text.indexOf(row.get(0), at + row.get(0).length())) {
                    flaws.add(Flaw.PLACEHOLDER, row.get(0), "", "word", part.spot(at, at + row.get(0).length()));
                }
            }
            every(part, words.matcher(GROUPED), Flaw.NUMBER, "grouping", flaws);
            if (fullWidth(text)) {
                every(part, words.matcher(WIDE), Flaw.NUMBER, "width", flaws);
            }
            every(part, words.matcher(LEADING_ZERO), Flaw.NUMBER, "zero", flaws);
            // On a page a space may be the producer's way of setting figures; in data it is the author's.
            if (!printed) {
                every(part, words.matcher(SPLIT), Flaw.NUMBER, "space", flaws);
            }
        });
        return flaws.all();
    }

    /** How many figures with a unit the text does state: where there is none, a program rather than the author may have lost them. */
    static int counted(Prose prose) {
        return prose.sure().mapToInt(part -> COUNTED.matcher(part.text()).count()).sum();
    }

    /** Whether any of its digits is as wide as an ideograph. */
    private static boolean fullWidth(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '０' && text.charAt(i) <= '９') {
                return true;
            }
        }
        return false;
    }

    private static void gaps(Prose.Part part, Matcher found, List<String> before, Flaws flaws) {
        while (found.find()) {
            int at = found.start();
            // 转来信件　　件: a gap as wide as two ideographs was left for a number, whatever is counted.
            boolean wide = found.group().startsWith(WIDE_GAP) && at > 1 && Character.isIdeographic(part.text().charAt(at - 1));
            if (wide) {
                flaws.add(Flaw.GAP, part.text().substring(at - 2, found.end()), "", "gap", part.spot(at - 2, found.end()));
                continue;
            }
            // A drawn line is a placeholder, and told as one.
            boolean drawn = LINE.matcher(found.group()).find();
            for (String word : drawn ? List.<String>of() : before) {
                if (part.text().startsWith(word, at - word.length())) {
                    flaws.add(Flaw.GAP, part.text().substring(at - word.length(), found.end()), "", "gap", part.spot(at - word.length(), found.end()));
                    break;
                }
            }
        }
    }

    private static void every(Prose.Part part, Matcher found, String kind, String grade, Flaws flaws) {
        while (found.find()) {
            boolean fine = "grouping".equals(grade) && WELL_GROUPED.matcher(found.group()).matches()
                    || "mask".equals(grade) && masksName(part.text(), found.start(), found.end());
            if (!fine) {
                flaws.add(kind, found.group(), "", grade, part.spot(found.start(), found.end()));
            }
        }
    }

    /** 张××, 赵某× hide a person's name on purpose, and figures before a mask hide a number: 138××××, 3208******. */
    private static boolean masksName(String text, int start, int end) {
        boolean counts = end < text.length() && "条件次份篇场期万项个家元年月日".indexOf(text.charAt(end)) >= 0;
        boolean afterName = start > 0 && SURNAMES.indexOf(text.charAt(start - 1)) >= 0;
        return !counts && afterName && end - start <= 2;
    }
}
