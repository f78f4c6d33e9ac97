package org.jiaohe.report.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaohe.form.SectionKey;
import org.jiaohe.text.Normal;
import org.jiaohe.text.Pattern;

/**
 * What a form prints directly above and below its tables: 表2　收到和处理政府信息公开申请情况（单位：件）, who filled it in and
 * when, the note that each table has in the same words. It is none of the text, which else seems to tell of 2 applications.
 */
public final class Captions {
    /** No caption has more characters; a line for those who filled the form in may. */
    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 100;
    /** The last line of one that is broken has no more. */
    private static final int SHORTEST = 8;
    /** So many lines stand above a table at most: its number, its name, who filled it in, the unit. */
    private static final int MOST_ABOVE = 5;
    private static final int MOST_BELOW = 3;

    private static final Pattern NUMBER = Pattern.compile("[（(]?(?:附?表|附件)[一二三四五六0-9]{0,2}(?:[-－.—][0-9]{1,2})?[）)]?[：:、.．]?");
    private static final Pattern NAME = Pattern.compile("(?:附?表|附件)(?:[一二三四五六]|[0-9]{1,2}(?:[-－.—][0-9]{1,2})?)[：:、.．]?[^。；]+");
    private static final Pattern LIST = Pattern.compile("[^。；]{2,}(?:统计|情况|汇总|一览|明细)表(?:[（(][^。；]{1,20}[）)])?");
    private static final Pattern UNIT = Pattern.compile("[（(]?(?:计量)?单位[：:][件项个条次万元、，/（）()]{1,9}[）)]?");
    private static final Pattern FILLED = Pattern.compile("(?:填报|填表|制表|报送|编制)(?:单位|机关|部门|人|日期|时间)[^。；：:]{0,10}[：:][^。；]*");
    private static final Pattern SIGNED = Pattern.compile("(?:(?:单位|分管|主管|部门)?(?:负责人|领导)|填报人|填表人|制表人|审核人|复核人|审批人|统计人|经办人|填报日期|填表日期)[（(]?[^。；]{0,8}[：:][^。；]*");
    private static final Pattern NOTE = Pattern.compile("[（(]?(?:备注|注|说明|附注|填表说明|数据来源)[0-9]?[：:].+");
    /** The note in the head of table three, which a page's end or a missing line may leave above it. */
    private static final Pattern EQUATION = Pattern.compile("[（(]?本列数据的?勾稽关系.*");

    private Captions() {
    }

    /** The blocks without such lines; all of them where a caption is all that heads a part. */
    static List<Block> without(List<Block> blocks) {
        Set<Integer> found = found(blocks);
        if (found.isEmpty()) {
            return blocks;
        }
        List<Block> out = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!found.contains(i)) {
                out.add(blocks.get(i));
            }
        }
        return parts(out).containsAll(parts(blocks)) ? out : blocks;
    }

    private static Set<SectionKey> parts(List<Block> blocks) {
        Set<SectionKey> out = new HashSet<>();
        Headings.in(blocks).forEach(heading -> out.add(heading.key()));
        return out;
    }

    private static Set<Integer> found(List<Block> blocks) {
        Set<Integer> out = new HashSet<>();
        Map<String, List<Integer>> notes = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Grid) {
                above(blocks, i, out);
                below(blocks, i, out, notes);
            }
        }
        notes.values().stream().filter(places -> places.size() > 1).forEach(out::addAll);
        return out;
    }

    private static void above(List<Block> blocks, int grid, Set<Integer> into) {
        List<Integer> rest = new ArrayList<>();
        for (int i = grid - 1; i >= Math.max(0, grid - MOST_ABOVE) && blocks.get(i) instanceof Block.Paragraph line; i--) {
            String text = Normal.squeezed(line.text());
            if (EQUATION.matcher(text).matches()) {
                // Whatever stands between the note and the table is the rest of the table's head.
                for (int head = i; head < grid; head++) {
                    into.add(head);
                }
            } else if (caption(text) || TableThree.group(text)) {
                into.add(i);
                into.addAll(rest);
                rest.clear();
            } else if (text.length() <= SHORTEST && text.indexOf('。') < 0) {
                // What a line too narrow for a caption leaves for the next one.
                rest.add(i);
            } else if (i < grid - 1 || text.length() > LONGEST) {
                return;
            }
        }
    }

    /** Whether a line says which table stands below it: 附表2, 表2　收到和处理政府信息公开申请情况. */
    public static boolean numbers(String line) {
        String text = Normal.squeezed(line);
        return text.length() <= LONGEST && (NUMBER.matcher(text).matches() && text.length() > 1 || NAME.matcher(text).matches());
    }

    private static boolean caption(String text) {
        boolean named = text.length() <= LONGEST && (NUMBER.matcher(text).matches() || NAME.matcher(text).matches() || LIST.matcher(text).matches() || UNIT.matcher(text).matches());
        return named || text.length() <= LONGEST_LINE && FILLED.matcher(text).matches();
    }

    private static void below(List<Block> blocks, int grid, Set<Integer> into, Map<String, List<Integer>> notes) {
        for (int i = grid + 1; i <= Math.min(blocks.size() - 1, grid + MOST_BELOW) && blocks.get(i) instanceof Block.Paragraph line; i++) {
            String text = Normal.squeezed(line.text());
            if (text.length() <= LONGEST_LINE && (SIGNED.matcher(text).matches() || FILLED.matcher(text).matches())) {
                into.add(i);
            } else if (NOTE.matcher(text).matches()) {
                notes.computeIfAbsent(text, any -> new ArrayList<>()).add(i);
            } else {
                return;
            }
        }
    }
}
