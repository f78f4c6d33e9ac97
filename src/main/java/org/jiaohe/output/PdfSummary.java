package org.jiaohe.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Outcome;
import org.jiaohe.finding.Severity;

/** The pages in front of an annotated PDF: conclusion, every finding in full, and what was not verified. A viewer that shows no notes still shows these. */
final class PdfSummary {
    private static final double LEFT = 62;
    private static final double WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final double TOP = PDRectangle.A4.getHeight() - 62;
    private static final double BOTTOM = 56;
    private final PDDocument document;
    private final PdfFont font;
    private final Edition edition;
    private final Checked checked;
    private final Words words;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream out;
    private double y;

    PdfSummary(PDDocument document, PdfFont font, Edition edition, Checked checked) {
        this.document = document;
        this.font = font;
        this.edition = edition;
        this.checked = checked;
        this.words = edition.words();
    }

    /** Draws the pages; they belong to no document's page tree yet. */
    List<PDPage> draw() throws IOException {
        CheckResult result = checked.result();
        turn();
        text(words.say("note.heading"), 18, 0, 0);
        text(words.subject(result), 12, 0, 0);
        y -= 6;
        text(words.say("note.conclusion", "verdict", words.verdict(result)), 14, 0, 0);
        text(words.say("note.counts", "error", result.count(Severity.ERROR), "warning", result.count(Severity.WARNING), "info", result.count(Severity.INFO)), 10.5, 0, 0);
        text(words.say("note.file", "file", checked.file(), "sha256", result.examination().report().input().sha256()), 8.5, 0, 0);
        text(words.say("note.how"), 9, 0, 0);
        Coverage coverage = new Coverage(result, words);
        for (String doubt : coverage.doubts()) {
            text(words.say("note.doubt", "doubt", doubt), 10.5, 0, 0);
        }
        if (checked.comparison().isPresent()) {
            text(words.comparison(checked.comparison().get()), 10.5, 0, 0);
            for (String gone : words.gone(checked.comparison().get())) {
                text(words.say("note.gone.entry", "entry", gone), 9.5, 0, 10);
            }
        }
        heading(words.say("note.findings", "count", result.findings().size()));
        int number = 1;
        for (Finding finding : result.findings()) {
            finding(finding, number++);
        }
        heading(words.say("note.notVerified"));
        for (Coverage.Group group : coverage.groups(Outcome.INCONCLUSIVE)) {
            text(words.say("note.group", "reason", group.reason(), "rules", group.rules()), 9.5, 0, 10);
        }
        if (coverage.count(Outcome.INCONCLUSIVE) == 0) {
            text(words.say("page.allVerified"), 9.5, 0, 0);
        }
        text(words.say("note.made", "version", edition.version(), "packs", result.packs()), 8.5, 0, 0);
        out.close();
        return pages;
    }

    private void finding(Finding finding, int number) throws IOException {
        room(60);
        y -= 4;
        text(words.say("note.title", "number", number, "level", finding.severity().title(), "rule", finding.rule(), "title", finding.title())
                + checked.state(finding).map(state -> words.say("note.state", "state", words.say("baseline." + state))).orElse(""), 11, 0, 16);
        text(words.of(finding.message()), 10, 16, 16);
        if (checked.waiver(finding).isPresent()) {
            text(words.say("waiver.mark") + words.waiver(checked.waiver(finding).get()), 10, 16, 16);
        }
        for (Spot spot : finding.spots()) {
            String place = words.place(spot, checked.result().examination().report());
            text(spot.source().quote().filter(quote -> !quote.isBlank()).map(quote -> words.say("note.quoted", "place", place, "quote", quote)).orElseGet(() -> words.say("note.place", "place", place)), 9, 16, 24);
        }
        text(words.say("note.basis", "basis", finding.basis()), 9, 16, 24);
        text(words.say("note.suggestion", "suggestion", finding.suggestion()), 9, 16, 24);
    }

    private void heading(String text) throws IOException {
        room(50);
        y -= 8;
        text(text, 13, 0, 0);
        out.setLineWidth(0.6f);
        out.moveTo((float) LEFT, (float) y + 2);
        out.lineTo((float) (LEFT + WIDTH), (float) y + 2);
        out.stroke();
        y -= 4;
    }

    /** One paragraph, its first line indented by {@code first} and the others by {@code rest}. */
    private void text(String text, double size, double first, double rest) throws IOException {
        String line = font.drawable(text.strip());
        double indent = first;
        while (!line.isEmpty()) {
            int fits = fits(line, size, WIDTH - indent);
            room(size * 1.5);
            out.beginText();
            out.setFont(font.font(), (float) size);
            out.newLineAtOffset((float) (LEFT + indent), (float) (y - size));
            out.showText(line.substring(0, fits).stripTrailing());
            out.endText();
            y -= size * 1.55;
            line = line.substring(fits).stripLeading();
            indent = rest;
        }
    }

    /** How many characters go on a line: Chinese breaks anywhere but before closing punctuation, Latin words stay whole where one fits. */
    private int fits(String text, double size, double width) {
        double used = 0;
        int end = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            used += font.width(text.substring(end, next), size);
            if (used > width) {
                break;
            }
            end = next;
        }
        if (end == text.length() || end == 0) {
            return Math.max(1, end);
        }
        int cut = end;
        while (cut > 1 && (closing(text.charAt(cut)) || latin(text.charAt(cut)) && latin(text.charAt(cut - 1)))) {
            cut--;
        }
        return cut > end / 2 ? cut : end;
    }

    private static boolean closing(char c) {
        return "，。；：、？！）》”’〕】,.;:)".indexOf(c) >= 0;
    }

    private static boolean latin(char c) {
        return c > ' ' && c < 0x2000;
    }

    private void room(double height) throws IOException {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    private void turn() throws IOException {
        if (out != null) {
            out.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        pages.add(page);
        out = new PDPageContentStream(document, page);
        y = TOP;
    }
}
