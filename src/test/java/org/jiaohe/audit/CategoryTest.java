package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryTest {
    @ParameterizedTest
    @CsvSource({"P-01,late", "P-10,late", "P-07,inaccurate", "P-08,form", "T3-07,inaccurate", "S-02,incomplete", "D-04,incomplete", "R-07,copied", "Y-10,copied", "D-09,perfunctory", "F-07,form", "R-03,inaccurate"})
    void aRuleBelongsToOneKindOfFault(String rule, String category) {
        assertEquals(category, Category.of(rule).key());
    }
}
