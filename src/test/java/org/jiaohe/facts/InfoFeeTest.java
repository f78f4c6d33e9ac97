package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.jiaohe.form.SectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InfoFeeTest {
    private static InfoFee fee(String text) {
        return SmallReport.one(SmallReport.department("洪泽区教育局", 2023).cell("requests", "new", "total", "5").with(SectionKey.OTHER, text).facts(), InfoFee.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023 年，区政府严格落实《政府信息公开信息处理费管理办法》，全年收取政府信息公开信息处理费 0 元。", "本年度未收取信息处理费。", "本机关2023年度未产生政府信息公开信息处理费。", "2023年发出收费通知0件，总金额0元，实际收取0元。",
        "信息处理费收取情况：无。", "我局没有收取信息处理费。", "依申请公开未收取任何费用。", "收取信息处理费为零。"})
    void knowsThatNothingWasCharged(String text) {
        InfoFee fee = fee(text);
        assertEquals("content", fee.said());
        assertTrue(fee.none());
        assertTrue(fee.complete());
        assertTrue(fee.inOther());
    }

    @ParameterizedTest
    @CsvSource({"无。,nothing", "严格执行《政府信息公开信息处理费管理办法》。,rule", "按要求做好信息处理费相关工作。,mention", "发出收费通知3件。,content"})
    void tellsHowMuchIsSaid(String text, String said) {
        assertEquals(said, fee(text).said());
    }

    @Test
    void readsNoticesAndSums() {
        InfoFee fee = fee("2024年，发出信息处理费收费通知3件，总金额2230元（其中880元、1080元、270元），实际收取2230元。");
        assertEquals(new BigDecimal(3), fee.notices());
        assertEquals(new BigDecimal(2230), fee.noticed());
        assertEquals(new BigDecimal(2230), fee.collected());
        assertEquals(new BigDecimal(2230), fee.sumOfParts());
        assertTrue(fee.possible() && fee.complete() && !fee.partsDisagree() && !fee.moreNoticesThanApplications());
    }

    @Test
    void readsAListBeforeItsSum() {
        InfoFee fee = fee("全年收取信息处理费5件，分别为420元、290元、1500元、140元、600元，合计2950元。");
        assertEquals(new BigDecimal(2950), fee.collected());
        assertFalse(fee.partsDisagree());
        assertTrue(fee("全年收取信息处理费2件，分别为420元、290元，合计700元。").partsDisagree());
        assertFalse(fee("全年收取信息处理费2950元，其中最大两笔1500元、600元等。").partsDisagree());
    }

    @Test
    void tenThousandYuanAreConverted() {
        assertEquals(0, fee("收取信息处理费0.223万元。").collected().compareTo(new BigDecimal(2230)));
        assertFalse(fee("收取信息处理费2235元。").possible());
    }

    @Test
    void tooManyNoticesAndTooMuchMoney() {
        assertTrue(fee("发出收费通知6件，总金额600元，实际收取600元。").moreNoticesThanApplications());
        assertTrue(fee("发出收费通知2件，总金额600元，实际收取700元。").collectedTooMuch());
        assertTrue(fee("发出收费通知1件，总金额710元，实际收取0元。").impossibleForOne());
        assertTrue(fee("发出收费通知3件，总金额20元。").tooLittle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"未发出收费通知。", "没有向申请人出具收费通知。", "全年未产生信息处理费。"})
    void saysThatNoNoticeWasIssued(String text) {
        assertTrue(fee(text).noNotice());
    }

    @Test
    void havingReceivedNothingIsNoDenialOfNotices() {
        assertFalse(fee("发出收费通知1件，总金额100元，实收0元。").noNotice());
        assertFalse(fee("全年收取信息处理费0元。").noNotice());
    }

    @ParameterizedTest
    @CsvSource({"10,0", "11,100", "30,2000", "31,2200", "40,4000", "41,4300", "50,7000", "100,37000"})
    void itemsFollowTheScale(long items, long fee) {
        assertEquals(fee, FeeLadder.byItems(items));
        assertTrue(FeeLadder.possibleForOne(BigDecimal.valueOf(fee)));
    }

    @ParameterizedTest
    @CsvSource({"30,0", "31,10", "100,700", "101,720", "200,2700", "201,2740", "119,1080"})
    void pagesFollowTheScale(long pages, long fee) {
        assertEquals(fee, FeeLadder.byPages(pages));
        assertTrue(FeeLadder.possibleForOne(BigDecimal.valueOf(fee)));
    }
}
