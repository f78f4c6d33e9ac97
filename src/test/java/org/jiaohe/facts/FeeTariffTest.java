package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jiaohe.form.SectionKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeTariffTest {
    private static List<String> due(String text) {
        return SmallReport.department("洪泽区教育局", 2023).with(SectionKey.OTHER, text).facts().stream().filter(Misstated.class::isInstance).map(Misstated.class::cast).filter(one -> one.kind().equals("tariff")).map(Misstated::shown).toList();
    }

    @ParameterizedTest
    @CsvSource({"对一名自然人在同一个自然月内提出的12件申请按件计收250元。,200", "对1名申请人一个月内提出的25件申请按件收取信息处理费1000元。,1500", "对1件申请的46页材料按量计收，收取180元。,160", "同一申请人当月提出41件申请，按件计收4100元。,4300", "申请材料138页，按量计收1380元。,1460"})
    void findsSumsThatTheScaleDoesNotYield(String text, String sum) {
        assertEquals(List.of(sum), due(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"对一名自然人在同一个自然月内提出的12件申请按件计收200元。", "一名申请人当月提出的12件申请超出免费件数后按件计收，共1,200元。", "对1名申请人的4件申请按件计收400元。", "对2名申请人一个月内提出的25件申请按件计收700元。", "材料58页，超出30页的28页每页10元，按量计收280元。",
        "材料60页和85页，按量计收信息处理费850元。", "138页材料减免后按量计收1000元。", "按量计收，100页以内每页10元，全年收取300元。", "一名申请人一个月内提出的第11至18件申请按件计收800元。"})
    void leavesOthersAlone(String text) {
        assertEquals(List.of(), due(text));
    }
}
