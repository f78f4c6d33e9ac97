package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jiaohe.form.SectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosuresTest {
    private static String said(String topic, String text) {
        return SmallReport.all(SmallReport.government("洪泽区人民政府", 2023).with(SectionKey.OVERVIEW, text).facts(), Disclosure.class).stream()
                .filter(one -> one.topic().equals(topic)).findFirst().orElseThrow().said();
    }

    @ParameterizedTest
    @CsvSource({"将政府信息公开工作纳入年度绩效考核。,arrangement", "建立健全考核制度。,arrangement", "纳入区综合考核，占比2分。,arrangement", "强化考核结果运用。,arrangement", "下一步，将开展政务公开考核。,plan",
        "运用第三方加强对政府网站考核。,elsewhere", "开展2023年度政务公开考核，考核结果为优秀。,result", "在全市政务公开工作考核中位列第三名。,result", "本年度未开展政府信息公开工作考核。,result",
        "组织对各部门政府信息公开工作进行年度考核。,result", "考核情况良好。,result", "进一步明确责任分工。,nothing", "将此项工作纳入年度考核内容并通报考核结果。,result"})
    void tellsWhatIsSaidOfAssessment(String text, String said) {
        assertEquals(said, said(Disclosure.ASSESSMENT, text));
    }

    @ParameterizedTest
    @CsvSource({"开展社会评议，群众满意度98%。,result", "邀请第三方机构进行评估。,result", "本年度未开展社会评议。,result", "运用第三方检测平台实行常态化监测。,nothing", "继续加强日常监管。,nothing",
        "下一步将开展社会评议。,plan"})
    void tellsWhatIsSaidOfAppraisal(String text, String said) {
        assertEquals(said, said(Disclosure.APPRAISAL, text));
    }

    @ParameterizedTest
    @CsvSource({"全年未发生责任追究情况。,result", "无责任追究情形。,result", "没有因政府信息公开工作被追究责任的情况。,result", "全年没有追责问责情形。,result", "严格落实责任追究制度。,arrangement", "做到任务具体、责任明确。,nothing"})
    void tellsWhatIsSaidOfAccountability(String text, String said) {
        assertEquals(said, said(Disclosure.ACCOUNTABILITY, text));
    }

    @Test
    void aReportThatSaysNothing() {
        String text = "（五）政府信息公开监督保障情况。进一步细化分解政府门户网站和政务新媒体内容保障责任单位，形成工作清单，做到任务具体、责任明确。继续加强日常维护监管，建立政府网站日常监测机制。";
        for (String topic : new String[]{Disclosure.ASSESSMENT, Disclosure.APPRAISAL, Disclosure.ACCOUNTABILITY}) {
            assertEquals(Disclosure.NOTHING, said(topic, text));
        }
    }
}
