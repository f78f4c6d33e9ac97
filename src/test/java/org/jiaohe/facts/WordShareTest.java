package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordShareTest {
    @ParameterizedTest
    @CsvSource({"近九成,85,70", "九成以上,91,82", "九成,92,82", "过半,51,44", "半数以上,62,40", "近一半,46,56", "约三分之一,36,47", "恰为四分之一,25,20", "三分之二,66,50", "七成多,78,68", "不足三成,28,35", "绝大多数,60,40", "超过六成,60,54", "大部分,50,40"})
    void meansWhatItsReaderWouldTakeItFor(String words, int fits, int differs) {
        WordShare share = WordShare.next(words, 0).orElseThrow();
        BigDecimal hundred = BigDecimal.valueOf(100);
        assertTrue(share.fits(BigDecimal.valueOf(fits), hundred), words);
        assertEquals(false, share.fits(BigDecimal.valueOf(differs), hundred), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"已完成整改", "形成合力", "上半年", "事半功倍", "成立领导小组", "一成不变", "十分重视", "组成部分"})
    void otherWordsAreNoShares(String words) {
        assertEquals(Optional.empty(), WordShare.next(words, 0));
    }
}
