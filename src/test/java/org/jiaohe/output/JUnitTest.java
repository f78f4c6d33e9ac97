package org.jiaohe.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.KnownFindings;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class JUnitTest {
    @Test
    void hasACaseForEveryRuleAndSkipsWhatWasNotJudged() throws Exception {
        Element suite = suite(Optional.of(Severity.ERROR), false);
        assertEquals("7 1 2", suite.getAttribute("tests") + " " + suite.getAttribute("failures") + " " + suite.getAttribute("skipped"));
        assertEquals(7, suite.getElementsByTagName("testcase").getLength());
        assertEquals("不可判：未提供公布日期（元数据 publishedOn）", ((Element) suite.getElementsByTagName("skipped").item(0)).getAttribute("message"));
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

    @ParameterizedTest
    @ValueSource(strings = {"示例市水利局", "<script>]]>&amp;\u0000\u001b[31m\u202e\ud842 𠮷 \uFFFE"})
    void isWhatJenkinsReads(String unit) throws Exception {
        CheckResult result = Samples.waived(Samples.named(unit));
        Checked compared = new Checked(result, Optional.empty(), Optional.of(Comparison.of(result, KnownFindings.of(Samples.result(SampleReport.json()), Lang.ZH))));
        String xml = Visible.of(JUnit.of(new Edition(List.of(compared, Checked.of(Samples.result(SampleReport.json()))), Samples.rules(), Lang.ZH, Optional.of(Severity.INFO), false, "1")));
        var schema = SchemaFactory.newDefaultInstance().newSchema(JUnitTest.class.getResource("/junit/jenkins-junit.xsd"));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
        assertFalse(xml.contains("\u202e") || xml.contains("\u001b"), xml);
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
