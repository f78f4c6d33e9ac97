import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws report JSON of the format of 2021 as PDFs of five pages, as an office's word processor would: Sheets FROM TO. */
public final class Sheets {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final float LEFT = 60;
    private static final float RIGHT = 535;
    private static final float TOP = 780;
    private static final float BOTTOM = 70;
    private static final float ROW = 23;
    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final JsonNode form;
    private PDPageContentStream page;
    private float y;

    private Sheets(byte[] font, JsonNode form) throws IOException {
        this.font = PDType0Font.load(document, new ByteArrayInputStream(font), true);
        this.form = form;
    }

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        JsonNode form = null;
        try (InputStream in = Sheets.class.getResourceAsStream("/org/jiaohe/form/formats.json")) {
            for (JsonNode one : JSON.readTree(in).get("formats")) {
                form = one.get("key").asText().equals("2021") ? one : form;
            }
        }
        List<Path> reports;
        try (Stream<Path> files = Files.walk(from)) {
            reports = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        byte[] font = font(reports, form);
        for (Path report : reports) {
            Path pdf = to.resolve(from.relativize(report).toString().replace(".json", ".pdf"));
            Files.createDirectories(pdf.getParent());
            try {
                Files.write(pdf, new Sheets(font, form).draw(JSON.readTree(report.toFile())));
            } catch (IOException e) {
                Files.copy(report, pdf);
            }
        }
    }

    /** The characters of these reports alone, so that each document's font is quickly made. */
    private static byte[] font(List<Path> reports, JsonNode form) throws IOException {
        TreeSet<Integer> used = new TreeSet<>();
        "0123456789.-—、%万元：；，。“”《》（）第二十条项各〔〕商业企业法人或其他组织信息内容行政复议诉讼未经直接起后结果维持纠正其他尚审总计自然人收到和处理申请情况总体公开本列数据的勾稽关系为一加之和等于三四".codePoints().forEach(used::add);
        form.toString().codePoints().forEach(used::add);
        for (Path report : reports) {
            Files.readString(report).codePoints().forEach(used::add);
        }
        try (InputStream in = Sheets.class.getResourceAsStream("/org/jiaohe/output/font/NotoSansSC-Regular.ttf")) {
            TTFSubsetter subset = new TTFSubsetter(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
            used.stream().filter(c -> c > 32).forEach(subset::add);
            subset.add(32);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        }
    }

    private byte[] draw(JsonNode report) throws IOException {
        turn();
        line(report.get("title").asText(), 16, (595 - width(report.get("title").asText(), 16)) / 2);
        y -= 12;
        paragraph(report.get("preamble").asText());
        for (JsonNode section : report.get("sections")) {
            String key = section.get("key").asText();
            if (key.equals("proactive") || key.equals("requests") || key.equals("disputes") || key.equals("problems")) {
                turn();
            }
            line(section.get("number").asText() + "、" + section.get("heading").asText(), 14, LEFT);
            switch (key) {
                case "proactive" -> proactive(report.at("/tables/proactive"));
                case "requests" -> requests(report.at("/tables/requests"));
                case "disputes" -> disputes(report.at("/tables/disputes"));
                default -> {
                    for (String paragraph : section.get("text").asText().split("\n")) {
                        paragraph(paragraph);
                    }
                }
            }
        }
        page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(new PDRectangle(595, 842));
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = TOP;
    }

    private void text(String text, float size, float x, float at) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, at);
        page.showText(text.replaceAll("\\s+", " "));
        page.endText();
    }

    private void line(String text, float size, float x) throws IOException {
        if (y < BOTTOM) {
            turn();
        }
        text(text, size, x, y);
        y -= size * 1.9f;
    }

    private void paragraph(String text) throws IOException {
        float x = LEFT + 24;
        for (String one : wrapped(text, 12, RIGHT - LEFT - 24)) {
            line(one, 12, x);
            x = LEFT;
        }
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** The first line is as wide as said, the others of a paragraph two characters wider. */
    private List<String> wrapped(String text, float size, float most) throws IOException {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i > start && width(text.substring(start, i + 1), size) > most + (size == 12 && !lines.isEmpty() ? 24 : 0) && "，。；：、）”》".indexOf(text.charAt(i)) < 0) {
                lines.add(text.substring(start, i));
                start = i;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    private void box(float x, float top, float width, float height, String text, float size) throws IOException {
        page.addRect(x, top - height, width, height);
        page.stroke();
        List<String> lines = wrapped(text, size, width - 4);
        float at = top - (height - lines.size() * size * 1.15f) / 2 - size;
        for (String one : lines) {
            text(one, size, x + (width - width(one, size)) / 2, at);
            at -= size * 1.15f;
        }
    }

    private void proactive(JsonNode table) throws IOException {
        float row = 22;
        for (JsonNode block : form.get("proactive")) {
            box(LEFT, y, RIGHT - LEFT, row, block.get("clause").asText(), 10);
            y -= row;
            List<String> heads = new ArrayList<>(List.of("信息内容"));
            block.get("columns").forEach(column -> heads.add(column.get("label").asText()));
            for (JsonNode one : block.get("rows")) {
                if (one == block.get("rows").get(0)) {
                    cells(heads, row);
                }
                List<String> cells = new ArrayList<>(List.of(one.get("label").asText()));
                block.get("columns").forEach(column -> cells.add(table.get(one.get("key").asText()).get(column.get("key").asText()).asText()));
                cells(cells, row);
            }
        }
    }

    /** The first cell and three thirds of the rest, or fewer that share them. */
    private void cells(List<String> texts, float row) throws IOException {
        float label = 130;
        float width = (RIGHT - LEFT - label) / (texts.size() - 1);
        box(LEFT, y, label, row, texts.get(0), 10);
        for (int i = 1; i < texts.size(); i++) {
            box(LEFT + label + (i - 1) * width, y, width, row, texts.get(i), 10);
        }
        y -= row;
    }

    private static final List<String> REQUEST_COLUMNS = List.of("naturalPerson", "enterprise", "research", "publicWelfare", "legalService", "otherOrganisation", "total");

    private void requests(JsonNode table) throws IOException {
        float first = 212;
        float width = (RIGHT - LEFT - first) / 7;
        float x = LEFT + first;
        box(LEFT, y, first, 90, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 9);
        box(x, y, 7 * width, 22, "申请人情况", 9);
        box(x, y - 22, width, 68, "自然人", 9);
        box(x + width, y - 22, 5 * width, 22, "法人或其他组织", 9);
        List<String> kinds = List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
        for (int i = 0; i < 5; i++) {
            box(x + (i + 1) * width, y - 44, width, 46, kinds.get(i), 9);
        }
        box(x + 6 * width, y - 22, width, 68, "总计", 9);
        y -= 90;
        List<JsonNode> rows = new ArrayList<>();
        form.get("requests").get("rows").forEach(rows::add);
        for (int i = 0; i < rows.size(); i++) {
            boolean outcome = !rows.get(i).get("role").asText().equals("in") && !rows.get(i).get("key").asText().startsWith("carried");
            String group = rows.get(i).get("group").asText();
            if (outcome && i > 0 && rows.get(i - 1).get("key").asText().startsWith("carried")) {
                int last = (int) rows.stream().filter(row -> !row.get("role").asText().equals("in") && !row.get("key").asText().startsWith("carried")).count();
                box(LEFT, y, 36, last * ROW, "三、本年度办理结果", 9);
            }
            if (!group.isEmpty() && !rows.get(i - 1).get("group").asText().equals(group)) {
                long height = rows.stream().filter(row -> row.get("group").asText().equals(group)).count();
                box(LEFT + 36, y, 48, height * ROW, label(group), 9);
            }
            float indent = outcome ? group.isEmpty() ? 36 : 84 : 0;
            box(LEFT + indent, y, first - indent, ROW, rows.get(i).get("label").asText(), indent > 80 ? 7 : 8);
            for (int column = 0; column < 7; column++) {
                box(x + column * width, y, width, ROW, table.get(rows.get(i).get("key").asText()).get(REQUEST_COLUMNS.get(column)).asText(), 9);
            }
            y -= ROW;
        }
        y -= 20;
    }

    private String label(String group) {
        for (JsonNode one : form.get("requests").get("groups")) {
            if (one.get("key").asText().equals(group)) {
                return one.get("label").asText();
            }
        }
        return group;
    }

    private void disputes(JsonNode table) throws IOException {
        List<String> groups = List.of("reconsideration", "directLitigation", "litigationAfterReconsideration");
        List<String> heads = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        List<String> keys = List.of("upheld", "corrected", "other", "pending", "total");
        float width = (RIGHT - LEFT) / 15;
        box(LEFT, y, 5 * width, 44, "行政复议", 10);
        box(LEFT + 5 * width, y, 10 * width, 22, "行政诉讼", 10);
        box(LEFT + 5 * width, y - 22, 5 * width, 22, "未经复议直接起诉", 10);
        box(LEFT + 10 * width, y - 22, 5 * width, 22, "复议后起诉", 10);
        for (int i = 0; i < 15; i++) {
            box(LEFT + i * width, y - 44, width, 44, heads.get(i % 5), 9);
            box(LEFT + i * width, y - 88, width, 24, table.get(groups.get(i / 5)).get(keys.get(i % 5)).asText(), 10);
        }
        y -= 140;
    }
}
