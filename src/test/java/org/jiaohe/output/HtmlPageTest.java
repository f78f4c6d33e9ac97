package org.jiaohe.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    @Test
    void needsNoOtherFileAndNoNetwork() {
        Matcher reference = Pattern.compile("(?:src|href)=\"(?!#|data:)|url\\(|@import|https?://").matcher(HtmlPage.of(Samples.pdfEdition(Lang.ZH)));
        assertFalse(reference.find(), () -> reference.group());
    }

    @Test
    void textOfTheReportStaysText() {
        String page = HtmlPage.of(Samples.edition(Lang.ZH, Samples.result(SampleReport.json())));
        assertFalse(page.contains("<人际界面>"));
        assertTrue(page.contains("&lt;人际界面&gt;友好 &amp; “好用” | `快`"));
    }

    @Test
    void showsThePageOnceAndItsMarkedPlaceWithEachFinding() {
        String page = HtmlPage.of(Samples.pdfEdition(Lang.ZH));
        assertEquals(2, count("<image ", page));
        assertEquals(6, count("<use href=\"#r0-i[12]\"", page), "three places, each in two widths");
        assertTrue(page.contains("id=\"r0-i2\" href=\"data:image/jpeg;base64,"));
    }

    @Test
    void laysTheRecomputedTableBesideThePrintedOne() {
        String page = HtmlPage.of(Samples.edition(Lang.ZH, Samples.result(SampleReport.json())));
        assertTrue(page.contains("<td class=\"differs\">2</td>"));
        assertTrue(page.contains("<td class=\"differs\">9 / 10</td>"));
        assertTrue(Pattern.compile("<td class=\"number marked\">1\\s*<sup><a href=\"#r0-f1\"").matcher(page).find());
    }

    @Test
    void namesEveryFigureAndEveryRuleWithItsOutcome() {
        String page = HtmlPage.of(Samples.edition(Lang.ZH, Samples.result(SampleReport.json())));
        assertEquals(3, count("<tr class=\"claim-", page));
        assertTrue(page.contains("表三：（三）不予公开（法人或其他组织）"), page);
        assertTrue(page.contains("表四：行政诉讼，结果维持"));
        assertEquals(7, count("<tr class=\"rule-", page));
    }

    @Test
    void saysWhatWasFixedAndWhatCouldNotBeVerified() {
        var now = Samples.mended(SampleReport.json());
        var before = org.jiaohe.finding.KnownFindings.of(Samples.result(SampleReport.json()), Lang.ZH);
        var checked = new Checked(now, java.util.Optional.empty(), java.util.Optional.of(org.jiaohe.finding.Comparison.of(now, before)));
        String page = HtmlPage.of(new Edition(java.util.List.of(checked), Samples.rules(), Lang.ZH, java.util.Optional.empty(), false, "1"));
        assertTrue(page.contains("新增 0 个，仍存在 2 个，已改正 1 个，本次未能核对 1 个"), page);
    }

    private static int count(String pattern, String text) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }
}
