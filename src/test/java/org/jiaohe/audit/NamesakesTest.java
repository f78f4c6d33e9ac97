package org.jiaohe.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiaohe.facts.UnitName;
import org.junit.jupiter.api.Test;

class NamesakesTest {
    private static final List<String> PIECES = List.of("江苏省", "淮安市", "洪泽区", "朝阳区", "市", "区", "财政局", "教育局", "人民政府", "恩施土家族苗族自治州", "开发区管委会", "街道办事处", "岔河镇");

    @Test
    void findsWhatComparingEachNameWithEveryOtherFinds() {
        Random random = new Random(20_190_411);
        List<UnitName> names = new ArrayList<>();
        Namesakes<UnitName> index = new Namesakes<>();
        for (int i = 0; i < 600; i++) {
            StringBuilder name = new StringBuilder();
            for (int k = random.nextInt(4); k >= 0; k--) {
                name.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            names.add(UnitName.of(name.toString()));
            index.add(names.get(i), names.get(i));
        }
        int several = 0;
        for (UnitName one : names) {
            List<UnitName> same = names.stream().filter(other -> other.sameAs(one)).toList();
            assertEquals(same, index.of(one), one.name());
            several += same.stream().distinct().count() > 1 ? 1 : 0;
        }
        assertFalse(several < 100, "names that leave out regions must be among them");
    }
}
