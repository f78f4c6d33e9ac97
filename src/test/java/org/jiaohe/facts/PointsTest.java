package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jiaohe.form.SectionKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    private static List<EnumerationFact> counted(String text) {
        return SmallReport.department("广州市科学技术局", 2023).with(SectionKey.PROBLEMS, text).facts().stream().filter(EnumerationFact.class::isInstance).map(EnumerationFact.class::cast).toList();
    }

    @ParameterizedTest
    @CsvSource({"存在三方面问题：一是解读少；二是更新慢。下一步将改进。,三方面问题,3,2", "主要问题有三点：1.解读少；2.更新慢。,三点,3,2", "还有2个不足：（1）解读少；（2）更新慢；（3）人手少。,2个不足,2,3",
        "主要存在三个方面的不足。一是解读少。二是更新慢。,三个方面的不足,3,2", "将从四个方面改进：一是抓解读；二是抓更新；三是抓培训。,四个方面改进,4,3", "存在两大短板：第一，解读少；第二，更新慢；第三，人手少。,两大短板,2,3",
        "培训三次，分别于4月、9月举办。,三次，分别于4月、9月,3,2", "检查2次，分别在3月、6月和10月开展。,2次，分别在3月、6月和10月,2,3"})
    void findsAnotherNumberThanFollows(String text, String quote, int stated, int listed) {
        List<EnumerationFact> found = counted(text);
        assertEquals(1, found.size());
        assertEquals(List.of(quote, stated, listed), List.of(found.get(0).quote(), found.get(0).stated(), found.get(0).listed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"存在两方面问题：一是解读少；二是更新慢。改进措施：一是抓解读；二是抓更新；三是抓培训。", "针对两个问题：一是抓解读；二是抓更新；三是抓培训。", "存在三个问题：一是解读少；二是更新慢。此外，人手不足。",
        "存在三个问题：一是解读少；二是更新慢；第三，人手不足。", "两个乡镇未更新的问题：一是约谈；二是通报；三是复查。", "第二个方面：一是解读少；二是更新慢；三是人手少。", "存在三个问题：\n一是解读少。\n二是更新慢。\n三是人手少。",
        "存在两个问题：一是解读少，表现在两点：第一，图解少；第二，视频少。二是更新慢。", "培训4次，分别于4月、9月各举办2次。", "培训三次，分别于4月3日、5日和9月举办。", "检查3次，分别于4月至6月、9月开展。", "培训3次、检查2次，分别于4月、9月开展。"})
    void leavesOthersAlone(String text) {
        assertEquals(List.of(), counted(text));
    }

    @ParameterizedTest
    @CsvSource({"依据《条例》第三十五条的规定征求第三方意见。,第三十二条", "依照《条例》第三十条作了区分处理。,第三十七条", "依据《条例》第四十九条收取信息处理费。,第四十二条", "依据《政府信息公开条例》第三十九条要求申请人补正。,第三十条"})
    void findsArticlesOnSomethingElse(String text, String due) {
        assertEquals(List.of(due), matters(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"依据《条例》第十五条、第三十二条，书面征求第三方意见。", "依据《条例》第四十七条，对未征求第三方意见的单位督促整改。", "按照《条例》第四十八条开展培训，讲解补正、征求第三方意见等程序。", "1件误依据《条例》第三十条征求第三方意见，已纠正。",
        "适用《条例》第三十一条确定收到申请的时间，按期补正。", "依据《条例》第三十六条第（三）项，对涉及商业秘密的不予公开。"})
    void leavesRightArticlesAlone(String text) {
        assertEquals(List.of(), matters(text));
    }

    private static List<String> matters(String text) {
        return SmallReport.department("广州市科学技术局", 2023).with(SectionKey.OVERVIEW, text).facts().stream().filter(Citation.class::isInstance).map(Citation.class::cast).filter(one -> one.kind().equals("matter")).map(Citation::should).toList();
    }
}
