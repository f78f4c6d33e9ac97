package org.jiaohe.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNamesTest {
    @ParameterizedTest
    @CsvSource({
        "青河市人民政府国有资产监督管理委员会,department", "青河市城市管理委员会,department", "青河市住房公积金管理委员会,department", "青河市卫生健康委员会,department", "青河经济技术开发区管理委员会,agency-office", "青山风景名胜区管理委员会,agency-office",
        "青河新区管委会,agency-office", "青河区东关街道办事处,agency-office", "青河区柳林镇人民政府,government", "青河市人民政府办公室,department", "青河市城市管理局（青河市综合行政执法局）,department"})
    void tellsTheKindOfAnOrgan(String unit, String type) {
        assertEquals(type, UnitNames.type(unit).key());
    }
}
