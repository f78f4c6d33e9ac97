package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jiaohe.form.SectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImprovementTest {
    private static Improvement read(String text) {
        return SmallReport.one(SmallReport.department("洪泽区教育局", 2020).with(SectionKey.PROBLEMS, text).facts(), Improvement.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2020年，我局政府信息公开工作取得了一定成效，但也存在一些问题：一是对《中华人民共和国政府信息公开条例》新修订条款学习还不够全面；二是对完成政府信息公开相关内容的时效性和准确性还有待加强。\n2021年我局将深入学习贯彻《中华人民共和国政府信息公开条例》，高质量完成年度信息公开工作。",
        "2020年，洪泽区政府信息公开工作取得一定的成效，但对照上级要求，仍存在一定差距。如依申请公开工作规范性还有待提高、政务公开内容的深度和广度还有待提升、政务公开队伍建设有待加强等。针对存在问题，下一步，将切实抓好以下工作：一是扎实推进依申请公开工作，全面梳理和优化工作流程。二是围绕区委区政府中心工作，进一步梳理明确重点领域。三是继续加强业务指导培训。实行政府信息公开工作人员跟班学习制度，不断提高业务工作水平。",
        "存在公开不及时的问题。下一步，我局将加强培训。"})
    void onlyIntentions(String text) {
        Improvement found = read(text);
        assertTrue(found.intended());
        assertFalse(found.done());
        assertFalse(found.unanswered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"存在公开不及时的问题。2020年，我局针对上年问题加强培训，完善制度。下一步，将继续提高质量。", "存在公开不及时的问题。改进情况：一是组织培训3次。二是完善了制度。", "一是解读形式单一。二是队伍薄弱。主要改进措施：一是加强培训。二是配强人员。",
        "去年存在的公开不及时问题已完成整改。下一步，将进一步加强学习。"})
    void somethingWasDone(String text) {
        assertTrue(read(text).done());
    }

    @ParameterizedTest
    @CsvSource({"一是解读形式单一。二是队伍薄弱。三是平台滞后。四是公开不及时。改进措施：加强培训。,true", "一是解读形式单一。二是队伍薄弱。,true", "一是解读形式单一。二是队伍薄弱。改进措施：一是丰富解读形式。二是加强培训。,false",
        "（一）解读形式单一。下一步将丰富解读形式。（二）队伍薄弱。下一步将加强培训。,false"})
    void problemsWantAnswers(String text, boolean unanswered) {
        assertEquals(unanswered, read(text).unanswered());
    }

    /** The same sentence is a plan in one year's report and a deed in the next one's. */
    @Test
    void aSentenceIsReadForItsReportsYear() {
        String text = "公开不及时。2021年我局加强培训。";
        for (int again = 0; again < 2; again++) {
            assertFalse(SmallReport.one(SmallReport.department("洪泽区教育局", 2020).with(SectionKey.PROBLEMS, text).facts(), Improvement.class).done());
            assertTrue(SmallReport.one(SmallReport.department("洪泽区教育局", 2021).with(SectionKey.PROBLEMS, text).facts(), Improvement.class).done());
        }
    }

    @Test
    void countsBothSides() {
        Improvement found = read("存在的问题：一是解读形式单一。二是队伍薄弱。改进措施：一是丰富解读形式。二是加强培训。");
        assertEquals(2, found.problems());
        assertEquals(2, found.measures());
    }

    @Test
    void weighsTheFirstPart() {
        Substance thin = SmallReport.one(SmallReport.department("洪泽区教育局", 2023).with(SectionKey.OVERVIEW, "2023年，部分地区工作滞后，多数部门重视不够，公开工作有待加强。").facts(), Substance.class);
        assertFalse(thin.quantified());
        assertEquals(2, thin.vague());
        assertEquals(0, thin.own());
        Substance solid = SmallReport.one(SmallReport.department("洪泽区教育局", 2023).with(SectionKey.OVERVIEW, "我局主动公开信息1136条，未收到申请。党建引领产业发展，完成固定资产投资三项任务。").facts(), Substance.class);
        assertTrue(solid.quantified());
        assertEquals(1, solid.own());
        assertTrue(solid.offTopic() > 40);
    }
}
