package org.jiaohe.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jiaohe.document.Area;
import org.junit.jupiter.api.Test;

/** Lines of tables without vertical lines whose cells are set 分散对齐, type of 8 points. */
class SpreadLettersTest {
    private static final double SIZE = 8;

    /** One stretch for each word, the first at 50, {@code gap} points between them. */
    private static List<Segment> spread(double left, double gap, String... words) {
        List<Segment> out = new ArrayList<>();
        double x = left;
        for (String word : words) {
            double width = word.chars().mapToDouble(c -> c < 0x80 ? SIZE / 2 : SIZE).sum();
            out.add(new Segment(word, new Area(x, 0, x + width, SIZE), SIZE, 1, 0));
            x += width + gap;
        }
        return out;
    }

    private static List<String> joined(List<List<Segment>> stretches) {
        return SpreadLetters.joined(stretches.stream().flatMap(List::stream).toList()).stream().map(Segment::text).toList();
    }

    @Test
    void lettersEquallyFarApartAreOneLabel() {
        assertEquals(List.of("（一）予以公开", "-", "-", "3"), joined(List.of(spread(50, 12, "（", "一", "）", "予", "以", "公", "开"), spread(240, 25, "-", "-", "3"))));
        assertEquals(List.of("4.无正当理由大量反复申请", "无", "无", "无"), joined(List.of(spread(50, 5, "4.", "无", "正", "当", "理", "由", "大", "量", "反", "复", "申", "请"), spread(240, 25, "无", "无", "无"))));
    }

    @Test
    void theGroupBesideALabelIsAnother() {
        assertEquals(List.of("公开", "5.属于三类内部事务信息", "1"), joined(List.of(spread(50, 18, "公", "开"), spread(92, 4, "5.", "属", "于", "三", "类", "内", "部", "事", "务", "信", "息"), spread(260, 0, "1"))));
        assertEquals(List.of("信息内容", "本年制发件数", "本年废止件数"), joined(List.of(spread(50, 14, "信", "息", "内", "容"), spread(130, 6, "本", "年", "制", "发", "件", "数"), spread(220, 6, "本", "年", "废", "止", "件", "数"))));
    }

    /** 结果维持, 结果纠正, 其他结果 and 尚未审结 leave one letter each to the line below. */
    @Test
    void lettersThatMakeNoWordOfTheFormStayApart() {
        assertEquals(List.of("持", "正", "果", "结"), joined(List.of(spread(50, 20, "持", "正", "果", "结"))));
        assertEquals(List.of("结果", "结果", "其他", "尚未"), joined(List.of(spread(50, 14, "结果", "结果", "其他", "尚未"))));
        assertEquals(List.of("无", "无", "无"), joined(List.of(spread(50, 20, "无", "无", "无"))));
    }
}
