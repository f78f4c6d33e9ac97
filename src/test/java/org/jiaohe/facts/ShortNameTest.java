package org.jiaohe.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {
    @ParameterizedTest
    @CsvSource({
        "青河市发改委,青河市发展和改革委员会", "市发改委,青河市发展和改革委员会", "发改委,青河市发展和改革委员会", "市科技局,青河市科学技术局", "市工信局,青河市工业和信息化局", "青河市民宗委,青河市民族宗教事务委员会",
        "市人社局,青河市人力资源和社会保障局", "市住建局,青河市住房和城乡建设局", "市文旅局,青河市文化广电和旅游局", "市国资委,青河市人民政府国有资产监督管理委员会", "市应急局,青河市应急管理局", "青河市退役军人局,青河市退役军人事务局",
        "市机关事务中心,青河市机关事务服务中心", "市政府办,青河市人民政府办公室", "市外办,青河市人民政府外事办公室", "东关街道,青河市云屏区东关街道办事处", "云屏区东关街道办,青河市云屏区东关街道办事处", "柳林镇政府,青河市云屏区柳林镇人民政府",
        "柳林镇,青河市云屏区柳林镇人民政府", "石渡县,青河市石渡县人民政府", "云屏区政府,青河市云屏区人民政府", "经开区管委会,青河经济技术开发区管理委员会", "恩施州教育局,恩施土家族苗族自治州教育局", "市监局,青河市市场监督管理局",
        "市规划和自然资源局,青河市自然资源和规划局", "司法局（青河市）,青河市司法局", "青河市城市管理局,青河市城市管理局（青河市综合行政执法局）", "市城市管理局,青河市城市管理局（青河市综合行政执法局）", "市残联,青河市残疾人联合会", "市供销社,青河市供销合作社联合社", "青河市委编办,中共青河市委机构编制委员会办公室", "青河市税务局,国家税务总局青河市税务局", "市综合行政执法局,青河市城市管理局（综合行政执法局）", "青河市财政局(市国资办),青河市财政局", "鹤阳市人民政府,青河市鹤阳市人民政府"})
    void standsForTheFullName(String written, String full) {
        assertTrue(ShortName.of(written).standsFor(ShortName.of(full)));
        assertTrue(!Collections.disjoint(ShortName.of(written).keys(), ShortName.of(full).keys()), "found by what they share");
    }

    @ParameterizedTest
    @CsvSource({
        "青河市文化局,青河市文化和旅游局", "市林业局,青河市林业和草原局", "青河市交通局,青河市交通运输局", "青河市国土资源局,青河市自然资源和规划局", "青河市发改委,白河市发展和改革委员会", "县发改委,青河市发展和改革委员会", "市科技局,青河市科学技术和工业信息化局",
        "市民政局,青河市民族宗教事务局", "市规划局,青河市自然资源和规划局", "白河市石渡县教育局,青河市石渡县教育局", "青河市发展和改革委员会,青河市发改委", "市教育局,青河市教育局幼儿园", "柳林镇,青河市云屏区杨林镇人民政府", "市卫生局,青河市卫生健康委员会",
        "市公安局,青河市公安局交通警察支队", "青河市政府,青河市人民政府办公室"})
    void mayBeAnotherOrgan(String written, String full) {
        assertEquals(false, ShortName.of(written).standsFor(ShortName.of(full)));
    }

    @ParameterizedTest
    @CsvSource({"市城市管理局,'',市城市管理局", "青河市城市管理局,青河市,城市管理局", "云澜市市容市貌管理局,云澜市,市容市貌管理局", "济宁市市中区教育局,市中区,教育局", "市南区民政局,市南区,民政局", "镇江市教育局,镇江市,教育局"})
    void aWordForALevelBeginsNoRegion(String name, String region, String organ) {
        assertEquals(region, UnitName.of(name).region());
        assertEquals(organ, UnitName.of(name).organ());
    }
}
