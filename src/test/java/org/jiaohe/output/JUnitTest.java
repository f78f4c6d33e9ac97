package org.jiaohe.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.KnownFindings;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JUnitTest {
    @Test
    void hasACaseForEveryRuleAndSkipsWhatWasNotJudged() throws Exception {
        Element suite = suite(Optional.of(Severity.ERROR), false);
        assertEquals("7 1 2", suite.getAttribute("tests") + " " + suite.getAttribute("failures") + " " + suite.getAttribute("skipped"));
        assertEquals(7, suite.getElementsByTagName("testcase").getLength());
        assertEquals("不可判：未提供元数据“publishedOn”", ((Element) suite.getElementsByTagName("skipped").item(0)).getAttribute("message"));
        assertTrue(suite.getElementsByTagName("failure").item(0).getTextContent().contains("表三“（七）总计”行“商业企业”列，文件第42行；原文：“1”"));
    }

    @Test
    void failsFromTheLevelAskedFor() throws Exception {
        assertEquals("3", suite(Optional.of(Severity.WARNING), false).getAttribute("failures"));
        assertEquals("0", suite(Optional.empty(), false).getAttribute("failures"));
    }

    @Test
    void failsOnlyForNewFindingsWhereThereIsABaseline() throws Exception {
        assertEquals("1", suite(Optional.of(Severity.WARNING), true).getAttribute("failures"));
    }

    @Test
    void dropsCharactersThatXmlCannotCarry() {
        assertEquals("ab\n𠮷", JUnit.clean("a\u0000b\n\u000b𠮷\uFFFE"));
    }

    private static Element suite(Optional<Severity> failOn, boolean onlyNew) throws Exception {
        CheckResult result = Samples.result(SampleReport.json());
        Comparison known = Comparison.of(result, KnownFindings.of(result, Lang.ZH).subList(0, 2));
        Checked checked = new Checked(result, Optional.empty(), Optional.of(known));
        String xml = JUnit.of(new Edition(List.of(checked), Samples.rules(), Lang.ZH, failOn, onlyNew, "1"));
        return (Element) DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("testsuite").item(0);
    }
}
