package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiaohe.report.Section;
import org.jiaohe.text.Matcher;
import org.jiaohe.text.Pattern;
import org.jiaohe.text.Squeezed;

/**
 * Wholes and their parts in the running text: 共 9 件，其中甲 4 件、乙 3 件; 共 9 件（甲 4 件、乙 5 件）; 甲 4 件、乙 5 件，合计 9 件.
 */
final class PartSums {
    private static final String UNIT = "(件次|人次|批次|件|条|份|宗|例|起|次|项|个(?!工作日|月|小时)|篇|期|部|家|场)";
    /** A number that a line break may have cut in two is none to reckon with. */
    private static final String NUMBER = "(?<![0-9.,])(?<![0-9]\n)([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)";
    static final Pattern COUNT = Pattern.compile(NUMBER + UNIT);
    private static final Pattern MARK = Pattern.compile("[，。；（,]?其中[：:，]?|[，,](?:分别为|分别是|分为)|(?:(?<=[条件篇份个项])[，,]|。)按(?:内容|类别|类型|领域|主题|性质)(?:来)?(?:划分|区分|分类|分|看)(?:为)?[，：:]?(?![^。；\n]*居前)|（(?:含|包括|包含)|[，,](?:包括|包含)[：:]?");
    private static final Pattern BRACKET = Pattern.compile(NUMBER + UNIT + "[^，。；（）0-9]{0,8}（([^（）]{4,})）");
    private static final Pattern SUM = Pattern.compile("(?<=[，,、])(?:([两三四五六])(?:类|种|个|处)?(?:渠道|平台|方式|途径)?)?(?:合计|总计|共计|加在一起|加起来|相加|两项合计|三项合计|共(?=[0-9]))(?:公开|发布|推送)?(?:为)?" + NUMBER + UNIT);
    private static final List<String> ITEMS = List.of("条", "篇", "份", "件", "期", "则");
    /** 公开审计结果 14 篇、部门预决算 2 份、工作动态 63 条，: items of several kinds, and nothing else. */
    private static final Pattern RUN = Pattern.compile("[^0-9，。；、]{0,40}?[0-9]+(?:,[0-9]{3})*[条篇份件期则](?:、[^0-9，。；、等]{1,14}[0-9]+(?:,[0-9]{3})*[条篇份件期则])+[，,]");
    private static final Pattern CHANNEL_RUN = Pattern.compile("^[^0-9，。；]{0,6}(?:经|通过|在)?(?:[^0-9，。；、]{2,12}(?:、[^0-9，。；、]{1,8}){0,2}(?:公开|发布)[^0-9，。；、]{0,4}[0-9]+(?:,[0-9]{3})*[条篇]，){3,6}$");
    private static final Pattern OTHER_CHANNELS = Pattern.compile("等(?=[^，。；、0-9]{0,4}(?:渠道|平台|载体|方式))");
    private static final Pattern PAIR = Pattern.compile("(?:^|[，：])[^，。；：、0-9]{0,24}[0-9]+(?:,[0-9]{3})*[\\p{IsHan}]{1,2}、[^，。；：、0-9]{0,16}[0-9]+(?:,[0-9]{3})*[\\p{IsHan}]{1,2}，$");
    /** 公开信息 412 条，三个渠道分担：网站 187 条，公众号 146 条，公开栏 79 条。 */
    private static final Pattern OF_SEVERAL = Pattern.compile(NUMBER + "(条|篇|期|则|件)，[^，。；：0-9]{0,8}([两二三四五六])(?:个|种|类|大)?(?:渠道|平台|方式|途径|部分|来源|类别|板块)[^，。；：0-9]{0,8}：((?:[^0-9。；：、]{2,20}[0-9]+(?:,[0-9]{3})*\\2[，、；])+[^0-9。；：、]{2,20}[0-9]+(?:,[0-9]{3})*\\2)(?=[。\\n]|$)");
    /** 公开信息 486 条，由网站（261 条）、公众号（148 条）、电子屏（52 条）三处发布. */
    private static final Pattern IN_BRACKETS = Pattern.compile(NUMBER + "(条|篇|期|则|件)，(?:[^，。；：0-9（）]{0,12}，)?(?:分别|均)?(?:由|经|通过|在)((?:[^，。；：0-9（）]{2,24}（[0-9]+(?:,[0-9]{3})*\\2）[、，和及]?){2,6})([两二三四五六])(?:个|种|类|处|大)?(?:渠道|平台|方式|途径|载体|地方)?[^，。；、0-9]{0,4}(?:发布|公开|公布)");
    private static final Pattern COLON = Pattern.compile(NUMBER + "(条|篇|期|则)：((?:[^0-9，。；：、（）]{2,14}[0-9]+(?:,[0-9]{3})*\\2[，、]){2,}[^0-9，。；：、（）]{2,14}[0-9]+(?:,[0-9]{3})*\\2)(?=[。；\n]|$)");
    private static final Pattern EXCEPT = Pattern.compile(NUMBER + "(件|条|份|宗)，除((?:[^，。；、0-9]{2,16}[0-9]+(?:,[0-9]{3})*[件条份宗]、?)+)[之以]?外，其余(?:均|都|全部)?(?:为|是|系|属于?)[^，。；、0-9]{2,24}([0-9]+(?:,[0-9]{3})*)\\2(?=[，。；]|$)");
    /** （一）主动公开： heads what follows and is no bracket in it. */
    private static final Pattern HEAD = Pattern.compile("^[（(][一二三四五六七八九十]{1,2}[）)]");
    private static final Pattern CARRIED = Pattern.compile("(?:结转|转结)[^，。；0-9]{0,14}" + NUMBER + UNIT);
    private static final List<String> OPEN = List.of("其中", "包括", "包含", "主要", "含", "等", "涉及");
    /** Accounts and websites are counted themselves, not what appears in them. */
    private static final List<String> THINGS = List.of("个", "家", "部", "场", "人次");
    /** 其他信息 344 件 at the end of a list of what was disclosed leaves nothing out. */
    private static final Pattern REMAINDER = Pattern.compile("(?:通过)?(?:其他|其它|其余)(?:类|信息|各类|方面|内容|渠道|方式|途径|平台|政府|动态|公开)*(?:发布|公开)?[0-9]");
    private static final List<String> CHANNELS = List.of("网站", "微信", "微博", "公众号", "新媒体", "平台", "渠道", "公示栏", "公报", "电视", "报纸", "广播", "客户端", "抖音");
    private static final Pattern NEW_THOUGHT = Pattern.compile("剔除|去重|扣除|上一?年|去年|同期|办结|答复|办理|收到|受理|新收|结转|较|同比|比上年|累计|共计|合计|共有|总计|另|此外");
    /** 予以公开 29 件、部分公开 2 件，共 31 件. */
    private static final Pattern INCLUDED = Pattern.compile("^(?:包括|包含|其中|含)[：:]?");
    private static final Pattern LAST = Pattern.compile("[，、；](?:其他|其它|其余)(?:类|信息|各类|方面|内容)*[0-9]+[条件篇份个项]$");
    private static final Pattern INNER = Pattern.compile("包含|包括");
    private static final Pattern SETTLED = Pattern.compile("废止|失效|有效");
    private static final Pattern SUBTOTAL = Pattern.compile("共[0-9]");
    private static final Pattern LARGEST = Pattern.compile("占|居前|为主|最多|较多|突出|集中");
    private static final Pattern OUTCOME = Pattern.compile("(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|(?:因)?(?:申请人)?(?:无正当理由)?逾期|(?:申请人)?(?:主动)?撤[回销])");
    private static final Pattern OF_OUTCOME = Pattern.compile("(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)(?:的|信息|申请|有|共|为|决定|答复|处理)*$");
    private static final Pattern TOOK = Pattern.compile("(?<=[府门局委厅办室构级镇乡道位区县关])(?:共|直接|新)?(?:收到|受理|新收|接收)(?=[0-9])");
    private static final Pattern RECEIVED = Pattern.compile("(?:新收|收到|受理)[^，。；0-9]{0,14}申请(?:共|为)?$");
    private static final Pattern NO_WHOLE = Pattern.compile("较|比|同比|增加|增长|减少|下降|上升|结转|上年|去年|上一年");
    /** 2023年累计发布 53 篇，其中…: what is divided, unless another count stands beside it. */
    private static final Pattern GATHERED = Pattern.compile("累计");

    /** What may stand in brackets beside a whole and is not a part of it: last year's number, a change, those carried in. */
    private static final Pattern NO_PART = Pattern.compile("20[0-9]{2}年|较|比|同比|增|减|升|降|上年|去年|同期|结转|含|包括|主要|等|其中|约|余|近|多|%|累计|涉及|人次");

    private static final Pattern MERGED = Pattern.compile("关停|注销|关闭|停用|迁移|合并|撤销(?=[0-9]+[个家])|归并|清退");

    /** 现行有效 249 件（本年制发 36 件、废止 29 件）: what came and what went. */
    private static final Pattern FLOWS = Pattern.compile("(?:制发|新增|出台|印发|制定|新制)[^，、0-9]{0,8}[0-9]+[件部][，、][^，、0-9]{0,6}(?:废止|失效)|补发|之前的?文件");
    /** 申请 37 件，其中第 11 至 30 件每件 100 元: a price. */
    private static final Pattern PRICED = Pattern.compile("每[件页]|第[0-9]+[件页]?[至到]");
    /** The comma of 1,763 parts nothing. */
    private static final String COMMA = "[，、]|(?<![0-9]),|,(?![0-9]{3}(?![0-9]))";
    /** 政策文件 58 条和执法结果 265 条. */
    private static final Pattern LAST_AND = Pattern.compile("(?<=[0-9][条件篇份个])(?:和|及|以及|与)(?=[^0-9，、]{2,16}[0-9])");
    /** 重复申请和要求重新出具各 1 件 counts more than once. */
    private static final Pattern EACH = Pattern.compile("各(?![县市区乡镇街村级单部类方])");

    /** What was counted farther back in a paragraph is divided no more. */
    private static final int FAR = 2000;

    private PartSums() {
    }

    static void in(Section section, Squeezed text, List<Object> facts) {
        String all = text.text();
        Matcher mark = text.matcher(MARK);
        while (mark.find()) {
            int from = Math.max(Math.max(all.lastIndexOf('。', mark.start() - 1), all.lastIndexOf('\n', mark.start())), all.lastIndexOf('；', mark.start() - 1)) + 1;
            boolean anew = (mark.group().startsWith("。") || mark.group().startsWith("；")) && mark.start() > 0;
            if (anew) {
                from = Math.max(all.lastIndexOf('。', mark.start() - 1), all.lastIndexOf('\n', mark.start())) + 1;
            }
            List<Count> wholes = wholes(all, from, mark.start());
            // 网络申请 61 件、信函申请 60 件。其中予以公开 27 件: a new sentence may divide what an earlier one told.
            List<Count> before = anew ? new ArrayList<>(wholes(all, Math.max(all.lastIndexOf('\n', mark.start()) + 1, from - FAR), from)) : new ArrayList<>();
            // 涉及征地 12 件、规划 17 件等。其中予以公开 18 件: of what was listed together.
            if (anew && wholes.size() > 1) {
                before.add(new Count(from, 0, wholes.stream().filter(one -> one.unit().equals(wholes.get(0).unit())).map(Count::value).reduce(BigDecimal.ZERO, BigDecimal::add), wholes.get(0).unit()));
            }
            if (!wholes.isEmpty()) {
                collect(section, text, wholes, before, mark, facts);
            }
        }
        brackets(section, text, facts);
        sums(section, text, facts);
        items(section, text, facts);
        several(section, text, facts);
        except(section, text, facts);
    }

    /** 不予处理 11 件，除信访投诉 4 件、反复申请 1 件外，其余为重复申请 4 件: what was left out and the rest are all. */
    private static void except(Section section, Squeezed text, List<Object> facts) {
        Matcher list = text.matcher(EXCEPT);
        while (list.find()) {
            List<BigDecimal> parts = new ArrayList<>(COUNT.matcher(list.group(3)).results().map(one -> number(one.group(1))).toList());
            boolean alike = COUNT.matcher(list.group(3)).results().allMatch(one -> one.group(2).equals(list.group(2)));
            parts.add(number(list.group(4)));
            BigDecimal whole = number(list.group(1));
            BigDecimal sum = sum(parts);
            if (alike && sum.compareTo(whole) != 0 && !NO_PART.matcher(list.group(3)).find() && !vague(text.text(), list.start(1))) {
                Spot spot = NarrativeFacts.spot(section, text, list.start(1), list.end());
                facts.add(new PartsFact(spot.source().quote().orElse(""), whole, plain(sum), parts, false, false, false, spot));
            }
        }
    }

    /** 公开重点领域信息 2,846 条：财政预决算 386 条，公共资源配置 574 条，…。: three kinds of items or more, and nothing else up to the full stop. */
    private static void items(Section section, Squeezed text, List<Object> facts) {
        Matcher list = text.matcher(COLON);
        while (list.find()) {
            List<BigDecimal> parts = new ArrayList<>();
            COUNT.matcher(list.group(3)).results().forEach(one -> parts.add(number(one.group(1))));
            String told = text.text().substring(Math.max(0, list.start() - 12), list.start());
            if (!NO_PART.matcher(list.group(3)).find() && !NO_WHOLE.matcher(told).find() && !vague(text.text(), list.start(1)) && !divided(parts, number(list.group(1)))) {
                add(section, text, list.start(1), list.end(3), number(list.group(1)), parts, false, facts);
            }
        }
    }

    private static void several(Section section, Squeezed text, List<Object> facts) {
        several(section, text, text.matcher(OF_SEVERAL), 3, 4, facts);
        several(section, text, text.matcher(IN_BRACKETS), 4, 3, facts);
    }

    /** @param many the group of how many there are, @param items that of the parts */
    private static void several(Section section, Squeezed text, Matcher list, int many, int items, List<Object> facts) {
        while (list.find()) {
            List<BigDecimal> parts = new ArrayList<>();
            COUNT.matcher(list.group(items)).results().forEach(one -> parts.add(number(one.group(1))));
            BigDecimal whole = number(list.group(1));
            BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean all = parts.size() == Math.max(2, "零一二三四五六".indexOf(list.group(many)));
            // What appears in several channels may add up to more and never to less.
            if (all && sum.compareTo(whole) < 0 && !NO_PART.matcher(list.group(items)).find() && !vague(text.text(), list.start(1))) {
                Spot spot = NarrativeFacts.spot(section, text, list.start(1), list.end());
                facts.add(new PartsFact(spot.source().quote().orElse(""), whole, plain(sum), parts, false, false, false, spot));
            }
        }
    }

    /** A count that parts may belong to. */
    private record Count(int start, int length, BigDecimal value, String unit) {
    }

    /** The counts before 其中, nearest last; what grew or was carried over is no whole of anything. */
    private static List<Count> wholes(String all, int from, int to) {
        List<Count> wholes = new ArrayList<>();
        List<Count> gathered = new ArrayList<>();
        Matcher counts = COUNT.matcher(all).useOpenBounds().region(from, to);
        int clause = from;
        int last = -1;
        while (counts.find()) {
            clause = Math.max(clause, Math.max(all.lastIndexOf('，', counts.start()), all.lastIndexOf('、', counts.start())) + 1);
            // 诉讼 8 件（7 件），其中…: what stands alone in a bracket is some other year's.
            boolean aside = last >= 0 && last == counts.start() - 1 && all.charAt(last) == '（' && all.startsWith("）", counts.end());
            last = counts.end();
            String words = all.substring(clause, counts.start());
            if (!aside && !NO_WHOLE.matcher(words).find()) {
                (GATHERED.matcher(words).find() ? gathered : wholes).add(new Count(counts.start(), counts.end() - counts.start(), number(counts.group(1)), counts.group(2)));
            }
            clause = counts.end();
        }
        boolean alone = gathered.size() == 1 && wholes.stream().noneMatch(one -> one.unit().equals(gathered.get(0).unit()) || one.start() > gathered.get(0).start());
        if (alone) {
            wholes.add(gathered.get(0));
        }
        return wholes;
    }

    private static void collect(Section section, Squeezed text, List<Count> wholes, List<Count> before, Matcher mark, List<Object> facts) {
        String all = text.text();
        Count nearest = wholes.get(wholes.size() - 1);
        int stop = mark.end();
        while (stop < all.length() && "。；\n".indexOf(all.charAt(stop)) < 0) {
            stop++;
        }
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean remainder = false;
        boolean settledFirst = false;
        int end = mark.end();
        String list = listed(all.substring(mark.end(), stop));
        // 行政复议 192 件，行政诉讼 73 件，其中 140 件行政复议、49 件行政诉讼获维持: parts of both.
        boolean kinds = list.contains("复议") && list.contains("诉讼") && wholes.size() > 1 && all.substring(wholes.get(0).start(), mark.start()).contains("诉讼");
        if (PRICED.matcher(list).find() || kinds) {
            return;
        }
        // 新收 996 件，其中县区政府收到 618 件、市政府部门收到 321 件: each of those named took some of them.
        boolean took = RECEIVED.matcher(all).region(Math.max(0, nearest.start() - 20), nearest.start()).find();
        for (String clause : (mark.group().contains("分") ? LAST_AND.matcher(list).replaceAll("、") : list).split(COMMA)) {
            Matcher count = COUNT.matcher(clause);
            boolean found = count.find() && count.group(2).equals(nearest.unit());
            // 其中文件 20 条，包含安全类 9 条，其他类 11 条: what follows divides the part before it.
            if (!found || !parts.isEmpty() && INNER.matcher(clause).lookingAt() || SUBTOTAL.matcher(clause).lookingAt() || NEW_THOUGHT.matcher(took ? TOOK.matcher(clause).replaceFirst("") : clause).find() || clause.contains("%")) {
                // 按内容分，案卷 19 件，信访投诉答复 8 件，…: a kind may be called by words that begin another thought elsewhere.
                if (found && mark.group().contains("按")) {
                    return;
                }
                break;
            }
            if (EACH.matcher(clause).find()) {
                return;
            }
            // 无法提供 13 件，其中本机关不掌握 11 件，不予处理 3 件: the next outcome is no part of the one before.
            if (!parts.isEmpty() && OUTCOME.matcher(clause).lookingAt() && OF_OUTCOME.matcher(all).region(Math.max(0, nearest.start() - 20), nearest.start()).find()) {
                break;
            }
            // 制发 64 件，其中市政府本级 9 件，废止 51 件: what was repealed is no part of what was made.
            boolean settled = SETTLED.matcher(clause).find();
            if (!parts.isEmpty() && settled && !settledFirst) {
                break;
            }
            settledFirst |= parts.isEmpty() && settled;
            parts.add(number(count.group(1)));
            sum = sum.add(number(count.group(1)));
            remainder = REMAINDER.matcher(clause).lookingAt();
            end = stop;
            // 9 件，其中直接起诉 6 件、复议后起诉 3 件，维持 7 件、纠正 2 件: what makes up the whole is one division, another may follow.
            if (parts.size() > 1 && sum.compareTo(nearest.value()) == 0) {
                break;
            }
            if (count.find() && count.group(2).equals(nearest.unit())) {
                return;
            }
        }
        String listed = all.substring(nearest.start(), Math.max(end, mark.end()));
        String told = all.substring(Math.max(0, nearest.start() - 20), nearest.start());
        boolean disclosed = told.contains("公开") && !told.contains("申请") || told.contains("发布");
        boolean rest = disclosed && remainder && !listed.contains("等") && !listed.contains("主要") && !listed.contains("包");
        // 按内容看，甲 97 条、乙 84 条，两类占比超过三分之二: a look at the largest kinds.
        boolean largest = LARGEST.matcher(all.substring(mark.end(), stop)).find() || mark.group().contains("看");
        // 186 条，其中一季度 42 条、…、四季度 51 条: a year has no other parts.
        boolean allYear = Pattern.matches(".*一季度.*二季度.*三季度.*四季度.*|.*上半年.*下半年.*", listed) && (parts.size() == 4 || parts.size() == 2 && listed.contains("半年"));
        boolean open = !allYear && (largest || mark.group().contains("其中") || OPEN.stream().anyMatch(listed::contains)) && !rest;
        boolean channels = !THINGS.contains(nearest.unit()) && CHANNELS.stream().anyMatch(listed::contains);
        BigDecimal added = sum;
        // 新收 7 件，上年结转 1 件，其中…: the parts may be those of both together.
        Matcher carried = CARRIED.matcher(all.substring(nearest.start(), mark.start()));
        if (carried.find() && nearest.value().add(number(carried.group(1))).compareTo(added) >= 0) {
            return;
        }
        // 文件 20 条，包含…: right behind the count and not of any other.
        boolean direct = mark.group().contains("包") && mark.start() == nearest.start() + nearest.length();
        // 新收 12 件、制发公文 5 件，其中…: the parts may be those of an earlier count; only what fits none is said.
        boolean another = Stream.concat(before.stream(), wholes.stream().limit(wholes.size() - 1L)).anyMatch(one -> one.unit().equals(nearest.unit()) && ((open || rest) && !direct ? added.compareTo(one.value()) <= 0 : added.compareTo(one.value()) == 0));
        // 以县政府名义答复 16 件、以办公室名义答复 5 件，其中…: or those of both together.
        boolean both = Stream.concat(before.stream(), wholes.stream().limit(wholes.size() - 1L)).anyMatch(one -> one.unit().equals(nearest.unit()) && one.value().add(nearest.value()).compareTo(added) == 0);
        // 不予公开 3 件；其中涉及环评文件的 74 件、排污许可 43 件: every one of them is of a whole told before.
        boolean far = mark.group().startsWith("；") && parts.stream().anyMatch(one -> one.compareTo(nearest.value()) > 0);
        if (parts.size() >= 2 && !far && !another && !both && !divided(parts, nearest.value())) {
            Spot spot = NarrativeFacts.spot(section, text, nearest.start(), end);
            facts.add(new PartsFact(spot.source().quote().orElse(""), nearest.value(), plain(sum), parts, open, channels, disclosed, spot));
        }
    }

    /** 7 件，其中以市政府为被申请人的 1 件，维持 4 件、纠正 1 件、其他 2 件: what follows the first parts makes up the whole, so that they belong to another division. */
    static boolean divided(List<BigDecimal> parts, BigDecimal whole) {
        // 31 件，其中行政复议 22 件，维持 14 件、撤销 5 件、终止 3 件: what follows divides one of the parts.
        boolean nested = IntStream.range(0, Math.max(0, parts.size() - 2)).anyMatch(at -> parts.subList(at + 1, parts.size()).stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(parts.get(at)) == 0);
        return nested || nests(parts, 0, whole) || IntStream.range(1, parts.size() - 1).anyMatch(from -> parts.subList(from, parts.size()).stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(whole) == 0);
    }

    /** 6 件，其中直接起诉 2 件，维持 1 件、尚未审结 1 件，复议后起诉 4 件，维持 4 件: whether parts, each with or without its own parts behind it, make up the whole. */
    private static boolean nests(List<BigDecimal> parts, int from, BigDecimal left) {
        if (from == parts.size()) {
            return left.signum() == 0;
        }
        BigDecimal rest = left.subtract(parts.get(from));
        if (rest.signum() < 0) {
            return false;
        }
        if (nests(parts, from + 1, rest)) {
            return true;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int to = from + 1; to < parts.size() && sum.compareTo(parts.get(from)) < 0; to++) {
            sum = sum.add(parts.get(to));
            if (sum.compareTo(parts.get(from)) == 0 && nests(parts, to + 1, rest)) {
                return true;
            }
        }
        return false;
    }

    /** Without asides, up to the bracket that closes what began before. */
    private static String listed(String words) {
        String plain = words.replaceAll("（[^（）]*）", "");
        return plain.contains("）") ? plain.substring(0, plain.indexOf('）')) : plain;
    }

    /** 行政复议 3 件（维持 2 件、纠正 1 件）: brackets that hold nothing but parts list all of them. */
    private static void brackets(Section section, Squeezed text, List<Object> facts) {
        Matcher bracket = text.matcher(BRACKET);
        while (bracket.find()) {
            List<BigDecimal> parts = new ArrayList<>();
            // （包括指南 1 条、年报 1 条、其他 12 条）: 其他 at its end leaves nothing out.
            String inside = INCLUDED.matcher(bracket.group(3)).replaceFirst("");
            boolean closed = inside.length() < bracket.group(3).length() && LAST.matcher(inside).find();
            inside = closed ? inside : bracket.group(3);
            boolean plain = !NO_PART.matcher(inside).find() && !vague(text.text(), bracket.start());
            for (String item : inside.split(COMMA + "|；")) {
                Matcher count = COUNT.matcher(item);
                boolean one = count.find() && count.group(2).equals(bracket.group(2));
                plain &= one && !EACH.matcher(item).find();
                if (one) {
                    parts.add(number(count.group(1)));
                    plain &= !count.find();
                }
            }
            // 整合为 33 个（关停 8 个、注销 6 个）: what became of the others.
            plain &= !MERGED.matcher(bracket.group(3)).find() && !FLOWS.matcher(bracket.group(3)).find();
            if (plain && parts.size() >= 2 && !heads(bracket.group(3)).equals(number(bracket.group(1)))) {
                for (List<BigDecimal> list : divisions(inside, number(bracket.group(1)), parts)) {
                    add(section, text, bracket.start(), bracket.end(), number(bracket.group(1)), list, false, facts);
                }
            }
        }
    }

    /** 7 件（自然人 6 件，商业企业 1 件；信函 4 件、网上 3 件）: where what stands before or behind a semicolon makes up the whole, each divides it anew. */
    private static List<List<BigDecimal>> divisions(String inside, BigDecimal whole, List<BigDecimal> parts) {
        List<List<BigDecimal>> divisions = Stream.of(inside.split("；")).map(one -> COUNT.matcher(one).results().map(count -> number(count.group(1))).toList()).toList();
        boolean anew = divisions.size() > 1 && divisions.stream().anyMatch(one -> one.size() > 1 && sum(one).compareTo(whole) == 0);
        return anew ? divisions.stream().filter(one -> one.size() > 1).toList() : List.of(parts);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 直接起诉 2 件，维持 1 件、其他 1 件；复议后起诉 2 件，维持 2 件: what semicolons part, by its first count each. */
    private static BigDecimal heads(String inside) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String item : inside.split("；")) {
            Matcher count = COUNT.matcher(item);
            sum = count.find() ? sum.add(number(count.group(1))) : sum;
        }
        return inside.contains("；") ? sum : BigDecimal.ONE.negate();
    }

    /** 甲 4 件、乙 5 件，合计 9 件: some run of counts right before the sum has to come to it. */
    private static void sums(Section section, Squeezed text, List<Object> facts) {
        String all = text.text();
        Matcher sum = text.matcher(SUM);
        while (sum.find()) {
            int from = Math.max(Math.max(all.lastIndexOf('。', sum.start()), all.lastIndexOf('\n', sum.start())), all.lastIndexOf('；', sum.start())) + 1;
            String before = HEAD.matcher(all.substring(from, sum.start())).replaceAll("");
            from = sum.start() - before.length();
            String unit = sum.group(3);
            List<BigDecimal> counts = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            Matcher count = COUNT.matcher(before);
            boolean same = true;
            while (count.find()) {
                same &= count.group(2).equals(unit);
                counts.add(number(count.group(1)));
                starts.add(from + count.start());
            }
            BigDecimal whole = number(sum.group(2));
            boolean run = RUN.matcher(before).matches();
            // 建议 46 件、提案 61 件，共 107 件, and no other marks between the two.
            boolean both = !sum.group().startsWith("共") || sum.group().startsWith("共计") || PAIR.matcher(before).find();
            // 网站 412 条，公众号 188 条，公示栏 73 条，三个渠道合计公开 702 条: as many as are announced.
            boolean announced = sum.group(1) != null && counts.size() > 2 && same && counts.size() == "零一二三四五六".indexOf(sum.group(1));
            boolean plain = both && !EACH.matcher(before).find() && (same && counts.size() == 2 || announced || counts.size() > 2 && (run || CHANNEL_RUN.matcher(before).find()) && ITEMS.contains(unit)) && !NO_PART.matcher(OTHER_CHANNELS.matcher(before).replaceAll("")).find() && !before.contains("（") && !vague(all, sum.start(2));
            if (plain) {
                add(section, text, starts.get(0), sum.end(), whole, counts, !sum.group().startsWith("共"), facts);
            }
        }
    }

    private static void add(Section section, Squeezed text, int start, int end, BigDecimal whole, List<BigDecimal> parts, boolean added, List<Object> facts) {
        Spot spot = NarrativeFacts.spot(section, text, start, end);
        String quote = spot.source().quote().orElse("");
        // 网站 165 条、公众号 420 条，合计 585 条 is said to be the sum, whatever appears twice.
        boolean channels = !added && !THINGS.contains(text.text().substring(end - 1, end)) && CHANNELS.stream().anyMatch(quote::contains);
        facts.add(new PartsFact(quote, whole, plain(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)), parts, false, channels, false, spot));
    }

    private static boolean vague(String all, int start) {
        return start > 0 && "约近逾超".indexOf(all.charAt(start - 1)) >= 0;
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static BigDecimal plain(BigDecimal value) {
        return Amount.of(value).value();
    }
}
