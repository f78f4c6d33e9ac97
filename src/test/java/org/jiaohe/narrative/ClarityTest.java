package org.jiaohe.narrative;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure that differs from its table accuses nobody where its clause may say something else than was read. */
class ClarityTest {
    /** Each states a number that its table does not have; the tables of a passage without labels hold nothing but zeros. */
    private static List<Claim> differing(String text) {
        Passages.Passage passage = new Passages.Passage("D", 2023, "overview", text, List.of());
        return Passages.claimsOf(passage, ConsistentTables.of(passage)).stream().filter(claim -> claim.outcome() == Claim.Outcome.CONTRADICTS).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年，我局共收到政府信息公开申请12件。", "全年办结政府信息公开申请12件。", "其中，予以公开7件、部分公开2件。", "因不掌握相关政府信息而无法提供5件。", "上年结转3件。", "2件结转下年度继续办理。",
        "因政府信息公开被申请行政复议4件，维持3件。", "制发行政规范性文件6件。", "作出行政处罚决定31件。", "自然人申请9件。"})
    void whatIsSaidInWordsOfTheFieldAloneIsClear(String text) {
        List<Claim> differing = differing(text);
        assertTrue(!differing.isEmpty(), text);
        differing.forEach(claim -> assertTrue(!claim.doubtful(), () -> claim.quote() + " in " + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"去标识化处理申请431件。", "内容实为信访诉求、不作为政府信息公开申请处理的3件。", "全县其他单位另收到申请26件。", "公开和部分公开都算在内的部分公开15件。",
        "2021年底积压的申请办结8件。", "经摸排予以公开9件。"})
    void wordsThatAreNotKnownLeaveADoubt(String text) {
        differing(text).forEach(claim -> assertTrue(claim.doubtful(), () -> claim.quote() + " in " + text));
    }

    /** Most of what offices write is clear, so that a wrong figure is still named as one. */
    @Test
    void mostFiguresAreClear() {
        AtomicInteger all = new AtomicInteger();
        AtomicInteger clear = new AtomicInteger();
        Batches.all().parallelStream().forEach(passage -> {
            Passages.Passage bare = new Passages.Passage(passage.kind(), passage.year(), passage.section(), passage.text(), List.of());
            for (Claim claim : Passages.claimsOf(bare, ConsistentTables.of(bare))) {
                if (claim.outcome() == Claim.Outcome.CONTRADICTS) {
                    all.incrementAndGet();
                    clear.addAndGet(claim.doubtful() ? 0 : 1);
                }
            }
        });
        assertTrue(clear.get() * 100L >= all.get() * 85L, clear + " of " + all);
        assertTrue(all.get() > 5_000, "only " + all);
    }
}
