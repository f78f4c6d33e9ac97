package org.jiaohe.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Comparison;
import org.jiaohe.finding.KnownFindings;
import org.jiaohe.finding.Severity;
import org.jiaohe.text.Lang;
import org.junit.jupiter.api.Test;

class SarifTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void isValidAgainstTheOfficialSchema() throws IOException {
        CheckResult now = Samples.mended(SampleReport.json());
        Checked compared = new Checked(now, Optional.empty(), Optional.of(Comparison.of(now, KnownFindings.of(Samples.result(SampleReport.json()), Lang.ZH))));
        Edition edition = new Edition(List.of(Checked.of(Samples.result(SampleReport.pdf())), compared), Samples.rules(), Lang.EN, Optional.of(Severity.ERROR), false, "1");
        try (InputStream in = SarifTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
            assertEquals(Set.of(), schema.validate(JSON.readTree(Sarif.of(edition))));
        }
    }

    @Test
    void pointsAtLinesOfDataAndAtPagesOfDocuments() throws IOException {
        JsonNode data = results(Samples.result(SampleReport.json())).get(0);
        assertEquals(42, data.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertEquals("reports/%E5%B9%B4%E6%8A%A5%202023.json", data.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        JsonNode pages = results(Samples.result(SampleReport.pdf())).get(0);
        assertEquals(2, pages.at("/locations/0/properties/places/0/page").asInt());
        assertEquals("1", pages.at("/locations/0/properties/quote").asText());
        assertEquals("表三“（七）总计”行“总计”列，第2页：“9”", pages.at("/relatedLocations/0/message/text").asText());
    }

    @Test
    void tellsNewFromKnownAndMendedFindings() throws IOException {
        CheckResult now = Samples.mended(SampleReport.json());
        Checked checked = new Checked(now, Optional.empty(), Optional.of(Comparison.of(now, KnownFindings.of(Samples.result(SampleReport.json()), Lang.ZH).subList(0, 3))));
        JsonNode results = JSON.readTree(Sarif.of(new Edition(List.of(checked), Samples.rules(), Lang.ZH, Optional.empty(), false, "1"))).at("/runs/0/results");
        List<String> states = new java.util.ArrayList<>();
        results.forEach(result -> states.add(result.get("ruleId").asText() + " " + result.get("baselineState").asText()));
        assertEquals(List.of("L-05 unchanged", "D-12 new", "T3-06 absent"), states);
    }

    @Test
    void namesFilesSoThatACodeHostFindsThem() {
        assertEquals("a/b%20c.json", Sarif.uri("a\\b c.json"));
        assertEquals("file:///data/x.json", Sarif.uri("/data/x.json").replaceFirst("^file:/(?!/)", "file:///"));
        assertEquals("file:///C:/x.json", Sarif.uri("C:\\x.json").replaceFirst("^file:/(?!/)", "file:///"));
    }

    private static JsonNode results(CheckResult result) throws IOException {
        return JSON.readTree(Sarif.of(Samples.edition(Lang.ZH, result))).at("/runs/0/results");
    }
}
