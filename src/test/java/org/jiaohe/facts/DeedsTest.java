package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeedsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "依申请公开复议纠错率仍处于较高水平。2025年制定操作规程2个，办班4期，培训980人次，评查案卷512件。",
        "一是队伍不稳定，二是公开专区不平衡。2022年，新建专区6个，改造8个。",
        "存在公开渠道单一等不足。年内新开通公众号1个；今后将改进内容质量。",
        "我乡无专职信息员，信息报送常有延迟。去年底配了一名大学生志愿者协助，今年报送延迟的次数由14次降到3次。",
        "重大建设项目信息公开缺项较多。市政府办公室会同有关部门逐项补齐缺项62处。",
        "解读不通俗。市政府办公室对解读稿逐篇会审。",
        "针对信息更新不及时，年内增配人员2名。"})
    void tellsWhatWasDone(String text) {
        assertTrue(Deeds.in(text, ProblemSentence.LATER));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "公开内容偏少，解读形式单一。下一步将增配人员2名，组织培训3次。",
        "全年组织培训仅1次，答复仍有不规范之处。",
        "全年公开信息337条，组织发布会2次，取得良好成效。但人手不足，业务不熟。",
        "一是答复超期风险仍然存在，全年发出超期预警41次；二是队伍不稳定，全年更换经办人员14名。",
        "各级高度重视公开工作，成效明显。"})
    void plansPraiseAndFaultsAreNoDeeds(String text) {
        assertFalse(Deeds.in(text, ProblemSentence.LATER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"仍处于较高水平", "3处链接失效", "信息质量参差不齐", "1件答复被复议机关责令重新作出", "看不懂的情况较为普遍"})
    void namesFaults(String clause) {
        assertTrue(Deeds.fault(clause));
    }

    @ParameterizedTest
    @ValueSource(strings = {"补齐基层短板", "各项指标位居全市前列", "质量不断提升", "整改突出问题11处"})
    void knowsWhatIsNoFault(String clause) {
        assertFalse(Deeds.fault(clause));
    }
}
