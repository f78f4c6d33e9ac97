package org.jiaohe.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jiaohe.text.Message;

/** Which column of a list holds what, by headings in Chinese or English. */
final class Heads {
    static final String UNIT = "unit";
    static final String TYPE = "unitType";
    static final String LEVEL = "level";
    static final String PARENT = "parent";
    static final String YEAR = "year";
    static final String FILE = "file";
    static final String SUBMITTED = "submittedOn";
    static final String PUBLISHED = "publishedOn";
    static final String PREVIOUS = "previous";
    static final String URL = "url";
    static final String FORMER = "former";
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry(UNIT, List.of("unit", "name", "unitname", "organ", "agency", "organisation", "organization", "单位", "单位名称", "单位全称", "机关", "机关名称", "机构", "机构名称", "行政机关", "行政机关名称", "名称", "填报单位", "报送单位", "编制单位", "公开主体", "主体", "主体名称", "部门名称",
                    "责任单位", "报告单位")),
            Map.entry(TYPE, List.of("unittype", "type", "类型", "单位类型", "单位类别", "单位性质", "机关类型", "机构类型", "主体类型", "主体类别", "性质")),
            Map.entry(LEVEL, List.of("level", "层级", "级别", "行政层级", "行政级别", "单位层级")),
            Map.entry(PARENT, List.of("parent", "parentunit", "superior", "上级", "上级单位", "上级机关", "上级政府", "所属政府", "主管单位", "主管部门", "隶属", "隶属单位", "汇总到", "汇总单位")),
            Map.entry(YEAR, List.of("year", "reportyear", "年度", "年份", "报告年度", "报告年份", "所属年度", "统计年度")),
            Map.entry(FILE, List.of("file", "path", "filename", "filepath", "report", "文件", "文件名", "文件名称", "文件路径", "报告", "报告文件", "报告文件名", "年报", "年报文件", "年度报告", "路径", "附件", "电子文件", "电子版")),
            Map.entry(SUBMITTED, List.of("submittedon", "submitted", "submittedat", "submissiondate", "提交日期", "提交时间", "报送日期", "报送时间", "上报日期", "上报时间", "报备日期", "报备时间")),
            Map.entry(PUBLISHED, List.of("publishedon", "published", "publishedat", "publicationdate", "公布日期", "发布日期", "公布时间", "发布时间", "公开日期", "公开时间")),
            Map.entry(PREVIOUS, List.of("previous", "previousfile", "previousreport", "lastyear", "上年", "上年文件", "上年报告", "上年度报告", "上年年报", "上年报告文件", "上年度文件", "去年报告", "去年文件", "上一年度报告")),
            Map.entry(URL, List.of("url", "link", "网址", "链接", "地址", "公布网址", "发布网址", "公开网址", "网页地址")),
            Map.entry(FORMER, List.of("former", "formername", "formernames", "previousname", "oldname", "曾用名", "曾用名称", "原名", "原名称", "原单位名称", "旧名", "旧称", "更名前", "更名前名称", "改革前名称")));
    /** Headings that are made of such words alone (电子文件名, 网站首次公布时间), for what no heading above names. */
    private static final Map<String, Pattern> COMPOSED = Map.of(
            FILE, Pattern.compile("(?:本年度?|年度|年报|报告|电子|正式|报送|上报|存放|相对|word|pdf)*(?:文件|附件|文档|电子版|电子档|路径)(?:名称?|全名|地址|位置)?"),
            UNIT, Pattern.compile("(?:应报送?|报送|填报|编制|报告|责任|公开|义务|行政|参评|被检查)*(?:单位|机关|机构|部门|主体)(?:名称?|全称)?"),
            SUBMITTED, Pattern.compile("(?:实际|首次|正式|年报|报告|向?(?:主管部门|上级|政府办(?:公室)?|公开办|本办))*(?:提交|报送|上报|报备|送达|收到|收件|收文)(?:主管部门|上级|政府办(?:公室)?|公开办)?的?(?:日期|时间)"),
            PUBLISHED, Pattern.compile("(?:实际|首次|正式|年报|报告|政府|门户|网站|网上|官网|对外|向?社会)*(?:公布|发布|公开|上网|挂网)的?(?:日期|时间)"));
    /** Columns that hold names of units. */
    private static final Set<String> NAMED = Set.of(UNIT, PARENT, FORMER);
    /** What offices write into cells that have nothing to say. */
    private static final Pattern NOTHING = Pattern.compile("(?i)无|暂无|没有|未报|未报送|未上报|未提交|未交|缺|缺报|[-—–－/\\\\＼／]+|n/?a|none|nil");
    /** The remark about a formula, with {@code row} and {@code cell}. */
    static final String FORMULA = "audit.list.formula";
    /** Some offices put a title above the headings. */
    private static final int SEARCHED = 5;
    /** How many headings a message shows, and how much of each. */
    private static final int SHOWN = 12;
    private static final int LONG = 20;

    private final int row;
    private final List<String> printed;
    private final Map<String, Integer> columns;

    private Heads(int row, List<String> printed, Map<String, Integer> columns) {
        this.row = row;
        this.printed = printed;
        this.columns = columns;
    }

    /** The line among the first few that names most columns; heads of two lines (时间 above 提交日期 and 公布日期) count together. */
    static Heads of(Grid grid) {
        Heads best = new Heads(0, List.of(), Map.of());
        List<Grid.Line> first = grid.lines().stream().limit(SEARCHED).toList();
        for (int i = 0; i < first.size(); i++) {
            Heads one = of(first.get(i).number(), first.get(i).cells());
            Heads above = i == 0 ? one : of(first.get(i - 1).number(), first.get(i - 1).cells());
            Heads both = above == one || one.columns.isEmpty() ? one : of(first.get(i).number(), under(first.get(i - 1).cells(), first.get(i).cells()));
            Heads better = both.columns.size() > Math.max(one.columns.size(), above.columns.size()) ? both : one;
            best = better.columns.size() > best.columns.size() ? better : best;
        }
        return best;
    }

    private static Heads of(int row, List<String> cells) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> heads = cells.stream().map(cell -> cell.replaceAll("[\\s　_*＊：:-]+|[（(].*", "").toLowerCase(Locale.ROOT)).toList();
        NAMES.forEach((column, names) -> put(columns, column, heads, names::contains));
        COMPOSED.forEach((column, words) -> put(columns, column, heads, head -> words.matcher(head).matches()));
        return new Heads(row, cells, columns);
    }

    /** The first heading that is the column's and no other's. */
    private static void put(Map<String, Integer> columns, String column, List<String> heads, Predicate<String> names) {
        if (!columns.containsKey(column)) {
            IntStream.range(0, heads.size()).filter(i -> !columns.containsValue(i) && names.test(heads.get(i))).findFirst().ifPresent(i -> columns.put(column, i));
        }
    }

    /** The lower heads, with the upper one where a cell reaches over both. */
    private static List<String> under(List<String> upper, List<String> lower) {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String below = i < lower.size() ? lower.get(i) : "";
            heads.add(below.isEmpty() && i < upper.size() ? upper.get(i) : below);
        }
        return heads;
    }

    /** A list in several blocks beside each other (序号、单位、序号、单位) has heads for each; any other has its own alone. */
    List<Heads> blocks() {
        List<Integer> units = has(UNIT) ? alike(UNIT) : List.of();
        List<Heads> blocks = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Map<String, Integer> block = new HashMap<>();
            for (String column : columns.keySet()) {
                List<Integer> same = alike(column);
                if (i < same.size() || same.size() == 1) {
                    block.put(column, same.size() == 1 ? same.get(0) : same.get(i));
                }
            }
            blocks.add(new Heads(row, printed, block));
        }
        return blocks.size() > 1 ? blocks : List.of(this);
    }

    /** The columns that have the heading of a known one. */
    private List<Integer> alike(String column) {
        return IntStream.range(0, printed.size()).filter(i -> printed.get(i).strip().equals(heading(column))).boxed().toList();
    }

    /** How many columns are known. */
    int count() {
        return columns.size();
    }

    int row() {
        return row;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The heading of a column as the list has it. */
    String heading(String column) {
        return has(column) ? printed.get(columns.get(column)).strip() : column;
    }

    /** The cell as it stands. */
    String written(Grid.Line line, String column) {
        return line.cell(columns.getOrDefault(column, -1));
    }

    String get(Grid.Line line, String column) {
        String cell = written(line, column);
        if (NOTHING.matcher(cell).matches()) {
            return "";
        }
        return NAMED.contains(column) ? ListedName.of(cell) : cell;
    }

    /** The headings as they stand, or what stands first where none is known; the first few, in short, for people. */
    List<String> shown(Grid grid) {
        List<String> cells = !printed.isEmpty() || grid.lines().isEmpty() ? printed : grid.lines().get(0).cells();
        return cells.stream().filter(cell -> !cell.isEmpty()).map(cell -> cell.length() > LONG ? cell.substring(0, LONG) + "…" : cell).limit(SHOWN).toList();
    }

    /** What was noticed about the cells below the heads, but for formulas in columns that nobody reads, as running numbers are. */
    List<Message> seen(List<Message> remarks) {
        return remarks.stream().filter(one -> !one.key().equals(FORMULA) || (int) one.values().get("row") > row && columns.containsValue(column(one))).toList();
    }

    /** Whether what should stand in a cell is a formula, which is named by itself. */
    static boolean isFormula(Heads heads, List<Message> remarks, Grid.Line line, String column) {
        return remarks.stream().anyMatch(one -> one.key().equals(FORMULA) && one.values().get("row").equals(line.number()) && column(one) == heads.columns.getOrDefault(column, -1));
    }

    /** The column, from 0, of the cell that a remark names: 2 for C7. */
    private static int column(Message formula) {
        int column = 0;
        for (char c : String.valueOf(formula.values().get("cell")).toCharArray()) {
            column = c >= 'A' && c <= 'Z' ? column * 26 + c - 'A' + 1 : column;
        }
        return column - 1;
    }
}
