package org.jiaohe.output;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jiaohe.facts.Spot;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.finding.Finding;
import org.jiaohe.finding.Severity;
import org.jiaohe.report.Box;
import org.jiaohe.report.Place;
import org.jiaohe.text.Message;
import org.jiaohe.text.Visible;

/**
 * The author's own PDF with a highlight and a note at each place, and a summary in front. It is saved as an incremental
 * update: the author's bytes stand unchanged at the start of the file, so that text and pages cannot have been altered.
 */
final class AnnotatedPdf implements OutputFormat {
    private static final PDColor ERROR = new PDColor(new float[] {1f, 0.76f, 0.76f}, PDDeviceRGB.INSTANCE);
    private static final PDColor WARNING = new PDColor(new float[] {1f, 0.91f, 0.55f}, PDDeviceRGB.INSTANCE);
    private static final PDColor INFO = new PDColor(new float[] {0.78f, 0.9f, 1f}, PDDeviceRGB.INSTANCE);

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
                // Whoever protects a report may still allow notes; pages in front count as assembling.
                AccessPermission may = document.getCurrentAccessPermission();
                return document.isEncrypted() && !(may.canModifyAnnotations() && may.canAssembleDocument()) ? Optional.of(Message.of("note.protected", "file", results.get(0).examination().report().input().name())) : Optional.empty();
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
            // Half of the file's identifier tells its versions apart; it comes from the findings' input, so that equal results are equal bytes.
            document.setDocumentId(new BigInteger(checked.result().examination().report().input().sha256(), 16).longValue());
            List<PDPage> pages = new ArrayList<>();
            document.getPages().forEach(pages::add);
            PdfFont font = PdfFont.into(document);
            List<PDPage> summary = new PdfSummary(document, font, edition, checked).draw();
            PDPage first = pages.get(0);
            summary.forEach(page -> document.getPages().insertBefore(page, first));
            int number = 1;
            for (Finding finding : checked.result().findings()) {
                mark(document, finding, number++, pages, checked, edition.words());
            }
            document.saveIncremental(out);
        }
    }

    private static void mark(PDDocument document, Finding finding, int number, List<PDPage> pages, Checked checked, Words words) throws IOException {
        Map<Integer, List<Box>> boxes = new LinkedHashMap<>();
        for (Spot spot : finding.spots()) {
            for (Place place : Marks.of(spot)) {
                if (place.page() >= 1 && place.page() <= pages.size()) {
                    boxes.computeIfAbsent(place.page(), page -> new ArrayList<>()).add(place.box());
                }
            }
        }
        for (Map.Entry<Integer, List<Box>> page : boxes.entrySet()) {
            PDPage shown = pages.get(page.getKey() - 1);
            PDAnnotationHighlight highlight = highlight(document, shown, page.getValue(), finding.severity());
            note(highlight, finding, number, checked, words);
            add(shown, highlight);
        }
    }

    /** One highlight over all places of a finding on a page, so that its note opens once. */
    private static PDAnnotationHighlight highlight(PDDocument document, PDPage page, List<Box> boxes, Severity severity) throws IOException {
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
        highlight.setColor(severity == Severity.ERROR ? ERROR : severity == Severity.WARNING ? WARNING : INFO);
        highlight.setPrinted(true);
        highlight.setPage(page);
        highlight.setAppearance(appearance(document, quads, around, highlight.getColor()));
        return highlight;
    }

    /** Plain rectangles that darken what lies under them as a marker pen does; a highlight without an appearance of its own looks different in every viewer. */
    private static PDAppearanceDictionary appearance(PDDocument document, float[] quads, PDRectangle around, PDColor colour) throws IOException {
        PDAppearanceStream drawn = new PDAppearanceStream(document);
        drawn.setBBox(around);
        drawn.setResources(new PDResources());
        drawn.getCOSObject().setItem(COSName.GROUP, transparency());
        PDExtendedGraphicsState pen = new PDExtendedGraphicsState();
        pen.setBlendMode(BlendMode.MULTIPLY);
        try (PDAppearanceContentStream out = new PDAppearanceContentStream(drawn)) {
            out.setGraphicsStateParameters(pen);
            out.setNonStrokingColor(colour);
            for (int i = 0; i < quads.length; i += 8) {
                PDRectangle one = PageSpace.around(Arrays.copyOfRange(quads, i, i + 8));
                out.addRect(one.getLowerLeftX(), one.getLowerLeftY(), one.getWidth(), one.getHeight());
            }
            out.fill();
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(drawn);
        return appearance;
    }

    private static COSDictionary transparency() {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.GROUP);
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        return group;
    }

    private static void note(PDAnnotationHighlight highlight, Finding finding, int number, Checked checked, Words words) {
        highlight.setTitlePopup(words.say("note.author", "number", number, "level", finding.severity().title(), "rule", finding.rule()));
        highlight.setSubject(Visible.of(words.of(finding.title())));
        String contents = words.say("note.contents", "title", finding.title(), "message", finding.message(), "basis", finding.basis(), "suggestion", finding.suggestion());
        String waiver = checked.waiver(finding).map(one -> "\n" + words.say("waiver.mark") + words.waiver(one)).orElse("");
        highlight.setContents(Visible.of(contents + waiver));
        highlight.setAnnotationName("jiaohe-" + finding.fingerprint());
    }

    private static void add(PDPage page, PDAnnotationHighlight highlight) throws IOException {
        PDAnnotationPopup popup = new PDAnnotationPopup();
        popup.setRectangle(new PageSpace(page).margin(highlight.getRectangle()));
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
