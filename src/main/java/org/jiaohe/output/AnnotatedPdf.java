package org.jiaohe.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Severity;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.text.Message;

/**
 * The author's own PDF with a highlight and a note at each place, and a summary in front. It is saved as an incremental
 * update: the author's bytes stand unchanged at the start of the file, so that text and pages cannot have been altered.
 */
final class AnnotatedPdf implements OutputFormat {
    private static final PDColor ERROR = new PDColor(new float[] {1f, 0.62f, 0.62f}, PDDeviceRGB.INSTANCE);
    private static final PDColor WARNING = new PDColor(new float[] {1f, 0.86f, 0.35f}, PDDeviceRGB.INSTANCE);
    private static final PDColor INFO = new PDColor(new float[] {0.62f, 0.83f, 1f}, PDDeviceRGB.INSTANCE);

    @Override
    public Optional<Message> refusal(List<CheckResult> results, OutputOptions options) {
        if (results.size() != 1 || !results.get(0).examination().report().input().kind().equals("pdf")) {
            return Optional.of(Message.of("note.onePdf"));
        }
        try {
            Optional<byte[]> original = Edition.of(results, options).reports().get(0).original();
            if (original.isEmpty()) {
                return Optional.of(Message.of("note.gone", "file", results.get(0).examination().report().input().name()));
            }
            try (PDDocument document = Loader.loadPDF(original.get())) {
                return document.isEncrypted() ? Optional.of(Message.of("note.protected", "file", results.get(0).examination().report().input().name())) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.of(Message.of("note.gone", "file", results.get(0).examination().report().input().name()));
        }
    }

    @Override
    public void write(List<CheckResult> results, OutputOptions options, OutputStream out) throws IOException {
        write(Edition.of(results, options), out);
    }

    static void write(Edition edition, OutputStream out) throws IOException {
        Checked checked = edition.reports().get(0);
        try (PDDocument document = Loader.loadPDF(checked.original().orElseThrow())) {
            List<PDPage> pages = new ArrayList<>();
            document.getPages().forEach(pages::add);
            PdfFont font = PdfFont.into(document);
            List<PDPage> summary = new PdfSummary(document, font, edition, checked).draw();
            PDPage first = pages.get(0);
            summary.forEach(page -> document.getPages().insertBefore(page, first));
            int number = 1;
            for (Finding finding : checked.result().findings()) {
                mark(finding, number++, pages, edition.words());
            }
            document.saveIncremental(out);
        }
    }

    private static void mark(Finding finding, int number, List<PDPage> pages, Words words) throws IOException {
        Map<Integer, List<Box>> boxes = new LinkedHashMap<>();
        for (Spot spot : finding.spots()) {
            for (Place place : spot.source().places()) {
                if (place.page() >= 1 && place.page() <= pages.size()) {
                    boxes.computeIfAbsent(place.page(), page -> new ArrayList<>()).add(place.box());
                }
            }
        }
        for (Map.Entry<Integer, List<Box>> page : boxes.entrySet()) {
            highlight(pages.get(page.getKey() - 1), page.getValue(), finding, number, words);
        }
    }

    /** One highlight over all places of a finding on a page, so that its note opens once. */
    private static void highlight(PDPage page, List<Box> boxes, Finding finding, int number, Words words) throws IOException {
        PageSpace space = new PageSpace(page);
        float[] quads = new float[boxes.size() * 8];
        PDRectangle around = null;
        for (int i = 0; i < boxes.size(); i++) {
            float[] quad = space.quad(boxes.get(i));
            System.arraycopy(quad, 0, quads, i * 8, 8);
            PDRectangle one = PageSpace.around(quad);
            around = around == null ? one : union(around, one);
        }
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        highlight.setRectangle(around);
        highlight.setQuadPoints(quads);
        highlight.setColor(finding.severity() == Severity.ERROR ? ERROR : finding.severity() == Severity.WARNING ? WARNING : INFO);
        highlight.setConstantOpacity(0.5f);
        highlight.setTitlePopup(words.say("note.author", "number", number, "level", finding.severity().title(), "rule", finding.rule()));
        highlight.setSubject(words.of(finding.title()));
        highlight.setContents(words.say("note.contents", "title", finding.title(), "message", finding.message(), "basis", finding.basis(), "suggestion", finding.suggestion()));
        highlight.setAnnotationName("jiaohe-" + finding.fingerprint());
        highlight.setPrinted(true);
        highlight.setPage(page);
        highlight.constructAppearances();
        PDAnnotationPopup popup = new PDAnnotationPopup();
        popup.setRectangle(space.margin(around));
        popup.setParent(highlight);
        popup.setOpen(false);
        highlight.setPopup(popup);
        List<PDAnnotation> annotations = page.getAnnotations();
        annotations.add(highlight);
        annotations.add(popup);
        page.setAnnotations(annotations);
    }

    private static PDRectangle union(PDRectangle one, PDRectangle other) {
        float left = Math.min(one.getLowerLeftX(), other.getLowerLeftX());
        float bottom = Math.min(one.getLowerLeftY(), other.getLowerLeftY());
        return new PDRectangle(left, bottom, Math.max(one.getUpperRightX(), other.getUpperRightX()) - left, Math.max(one.getUpperRightY(), other.getUpperRightY()) - bottom);
    }
}
