package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jiaohe.form.SectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
    private static List<Integer> subjects(SectionKey section, String text) {
        return SmallReport.all(SmallReport.department("洪泽区教育局", 2023).with(section, text).facts(), YearMention.class).stream()
                .filter(year -> year.role().equals(YearMention.SUBJECT) && year.year() != 2023).map(YearMention::year).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年，我局认真贯彻落实《条例》，稳步推进信息公开。", "（一）主动公开情况。2022年度，我局主动公开政府信息12条，较上年增长5%。", "2022年全局共收到政府信息公开申请3件。", "二〇二二年，洪泽区教育局受理申请2件。",
        "一是2022年，我局公开信息30条。", "2024年，我局主动公开政府信息12条。"})
    void aSentenceAboutTheUnitHasTheReportYear(String text) {
        assertEquals(1, subjects(SectionKey.OVERVIEW, text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年，我局公开信息12条，较2022年增长20%。", "2022年以来，我局持续推进信息公开。", "2022年3月，我局印发《信息公开办法》。", "2022年，我局收到申请3件；", "截至2022年底，我局公开信息100条。",
        "2022年部门决算信息公开1条，2023年部门预算公开1条。", "2019年，国务院修订《条例》。", "2024年，我局将继续推进信息公开。", "2022年和2023年，我局均未收到申请。", "根据2022年印发的公开要点，我局公开信息12条。"})
    void otherYearsMayBeNamed(String text) {
        assertEquals(text.contains("；") ? 1 : 0, subjects(SectionKey.OVERVIEW, text).size());
    }

    @Test
    void plansAndLastYearsFaultsBelongInThePartOnProblems() {
        assertEquals(List.of(), subjects(SectionKey.PROBLEMS, "2024年，我局要做到公开及时。\n2022年我局报告指出的公开不及时问题已整改。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。", "统计期限为2023年1月1日—12月31日。", "数据统计时间从 2023 年 1 月 1 日 到 2023 年 12 月 31 日。", "本报告数据统计期限为2023年1月至12月。",
        "统计期限：二〇二三年1月1日至12月31日。"})
    void readsTheWholeYear(String text) {
        StatisticalPeriod period = SmallReport.one(SmallReport.department("洪泽区教育局", 2023).preamble(text).facts(), StatisticalPeriod.class);
        assertTrue(period.whole());
        assertEquals(2023, period.toYear());
    }

    @Test
    void readsAShorterOrAnotherPeriod() {
        List<Object> facts = SmallReport.department("洪泽区教育局", 2023).preamble("数据统计期限自2022年1月1日起至2022年11月30日止。").facts();
        assertFalse(SmallReport.one(facts, StatisticalPeriod.class).whole());
        assertTrue(SmallReport.all(facts, YearMention.class).stream().anyMatch(year -> year.role().equals(YearMention.PERIOD) && year.year() == 2022));
        List<Object> campaign = SmallReport.department("洪泽区教育局", 2023).preamble("2023年3月1日至6月30日开展专项行动。").facts();
        assertEquals(List.of(), SmallReport.all(campaign, StatisticalPeriod.class));
    }
}
