package org.jiaohe.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    private static final Map<String, List<String>> NAMES = Map.of(
            UNIT, List.of("unit", "name", "单位", "单位名称", "机关", "机关名称", "行政机关", "名称", "填报单位", "报送单位"),
            TYPE, List.of("unittype", "type", "类型", "单位类型", "单位类别", "机关类型", "主体类型"),
            LEVEL, List.of("level", "层级", "级别", "行政层级", "行政级别"),
            PARENT, List.of("parent", "上级", "上级单位", "上级机关", "主管单位", "主管部门", "隶属", "汇总到"),
            YEAR, List.of("year", "年度", "年份", "报告年度"),
            FILE, List.of("file", "path", "文件", "文件名", "报告", "报告文件", "年报文件", "路径"),
            SUBMITTED, List.of("submittedon", "submitted", "提交日期", "提交时间", "报送日期", "报送时间"),
            PUBLISHED, List.of("publishedon", "published", "公布日期", "发布日期", "公布时间", "发布时间", "公开日期"),
            PREVIOUS, List.of("previous", "previousfile", "上年", "上年文件", "上年报告", "上一年度报告"),
            URL, List.of("url", "网址", "链接", "地址"));
    /** Some offices put a title above the headings. */
    private static final int SEARCHED = 5;

    private final int row;
    private final List<String> printed;
    private final Map<String, Integer> columns;

    private Heads(int row, List<String> printed, Map<String, Integer> columns) {
        this.row = row;
        this.printed = printed;
        this.columns = columns;
    }

    /** The line among the first few that names most columns. */
    static Heads of(Grid grid) {
        Heads best = new Heads(0, List.of(), Map.of());
        for (Grid.Line line : grid.lines().stream().limit(SEARCHED).toList()) {
            Map<String, Integer> columns = new HashMap<>();
            for (int i = 0; i < line.cells().size(); i++) {
                String head = line.cells().get(i).replaceAll("[\\s　_*-]+|[（(].*", "").toLowerCase(Locale.ROOT);
                for (Map.Entry<String, List<String>> one : NAMES.entrySet()) {
                    if (one.getValue().contains(head)) {
                        columns.putIfAbsent(one.getKey(), i);
                    }
                }
            }
            if (columns.size() > best.columns.size()) {
                best = new Heads(line.number(), line.cells(), columns);
            }
        }
        return best;
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

    String get(Grid.Line line, String column) {
        return line.cell(columns.getOrDefault(column, -1));
    }
}
