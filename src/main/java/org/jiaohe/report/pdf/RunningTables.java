package org.jiaohe.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaohe.document.Area;
import org.jiaohe.document.Glyph;
import org.jiaohe.document.Page;
import org.jiaohe.text.Normal;

/** Small tables that stand at the head or foot of each page, as an office sets its name, the title and the number of the page in boxes. */
final class RunningTables {
    private static final int LEAST_PAGES = 2;
    private static final int MOST_ROWS = 2;
    /** How far from a page's head or foot they reach, in parts of its height. */
    private static final double EDGE = 0.16;
    /** Words of a statutory table's heads, which a page repeats where the table goes on. */
    private static final List<String> HEADS = List.of("信息内容", "申请人情况", "自然人", "商业企业", "行政复议", "结果维持");

    /** One table of a page. */
    record One(Lattice lattice, List<List<Glyph>> content) {
    }

    private RunningTables() {
    }

    /** For each page the tables, by their number on it, that are such. */
    static List<Set<Integer>> among(List<Page> pages, List<List<One>> tables) {
        List<List<String>> keys = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int p = 0; p < pages.size(); p++) {
            List<String> own = new ArrayList<>();
            for (One one : tables.get(p)) {
                own.add(edge(pages.get(p), one.lattice()) ? key(pages.get(p), one) : "");
            }
            new HashSet<>(own).forEach(key -> times.merge(key, 1, Integer::sum));
            keys.add(own);
        }
        List<Set<Integer>> out = new ArrayList<>();
        for (List<String> own : keys) {
            Set<Integer> running = new HashSet<>();
            for (int i = 0; i < own.size(); i++) {
                int count = own.get(i).isEmpty() ? 0 : times.get(own.get(i));
                // A cover has none.
                if (count >= LEAST_PAGES && count >= pages.size() - 1) {
                    running.add(i);
                }
            }
            out.add(running);
        }
        return out;
    }

    private static boolean edge(Page page, Lattice lattice) {
        return lattice.rows <= MOST_ROWS && (lattice.area.bottom() < EDGE * page.height() || lattice.area.top() > (1 - EDGE) * page.height());
    }

    /** What it says, the number of the page aside, and where it stands; empty where it says nothing or is a head. */
    private static String key(Page page, One one) {
        StringBuilder text = new StringBuilder();
        one.content().forEach(cell -> cell.forEach(glyph -> text.append(glyph.text())));
        String words = Normal.squeezed(text.toString());
        String bare = words.replaceAll("[0-9]", "");
        Area area = one.lattice().area;
        return bare.isEmpty() || HEADS.stream().anyMatch(words::contains) ? "" : bare + "@" + Math.round(area.top()) + "/" + Math.round(area.bottom()) + "/" + Math.round(page.height());
    }
}
