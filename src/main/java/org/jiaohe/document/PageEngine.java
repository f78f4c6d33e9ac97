package org.jiaohe.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** One pass over a page's content: characters, lines and areas together, without building a picture. */
final class PageEngine extends PDFStreamEngine {
    /** Sine of ten degrees: a page laid askew on a scanner stays below it, a watermark above. */
    private static final double SLANT = 0.17;

    /** What is not kept by PDFBox's own graphics state. */
    private record Paint(double lightness, boolean tint, Area clip) {
    }

    private final Budget budget;
    private final Deque<Paint> stack = new ArrayDeque<>();
    private final PathLines path = new PathLines();
    private final Map<PDFont, Double> ideographs = new IdentityHashMap<>();
    private final Set<COSDictionary> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
    private PageSheet sheet;
    private Matrix toPage;
    private Paint paint;
    private boolean clipping;
    private boolean shapes;
    private int depth;

    PageEngine(Budget budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetMatrix(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new SetGraphicsStateParameters(this));
    }

    /** Whether a font on the pages read so far says nothing of its characters but in its shapes. */
    boolean readShapes() {
        return shapes;
    }

    /** Reads one page. Content that cannot be read is counted in the sheet's {@code faults}. */
    PageSheet read(PDPage page, int number) throws IOException {
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean sideways = rotation == 90 || rotation == 270;
        double width = sideways ? box.getHeight() : box.getWidth();
        double height = sideways ? box.getWidth() : box.getHeight();
        toPage = switch (rotation) {
            case 90 -> new Matrix(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 180 -> new Matrix(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 270 -> new Matrix(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> new Matrix(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        };
        sheet = new PageSheet(number, width, height);
        paint = new Paint(0, false, new Area(0, 0, width, height));
        stack.clear();
        path.clear();
        depth = 0;
        path.dots.clear();
        processPage(page);
        PathLines.dotted(path.dots, sheet.rulings);
        return sheet;
    }

    @Override
    public void saveGraphicsState() {
        stack.push(paint);
        if (stack.size() > 5000) {
            throw new OverLimit("nesting");
        }
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        if (!stack.isEmpty()) {
            paint = stack.pop();
        }
        super.restoreGraphicsState();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        switch (operator.getName()) {
            case "m" -> point(operands, 0, 0);
            case "l" -> point(operands, 0, 1);
            case "c" -> point(operands, 4, 2);
            case "v", "y" -> point(operands, 2, 2);
            case "h" -> path.close();
            case "re" -> rectangle(operands);
            case "S" -> paint(false, true);
            case "s" -> {
                path.close();
                paint(false, true);
            }
            case "f", "F", "f*" -> paint(true, false);
            case "B", "B*" -> paint(true, true);
            case "b", "b*" -> {
                path.close();
                paint(true, true);
            }
            case "n" -> paint(false, false);
            case "W", "W*" -> clipping = true;
            case "g", "rg", "k" -> paint = new Paint(Ink.lightness(operands, false), false, paint.clip());
            case "sc", "scn" -> paint = new Paint(Ink.lightness(operands, paint.tint()), paint.tint(), paint.clip());
            case "cs" -> paint = new Paint(0, !operands.isEmpty() && Ink.countsInk(getResources(), operands.get(0)), paint.clip());
            case "Tf" -> {
                font(operands);
                super.processOperator(operator, operands);
            }
            case "gs" -> {
                sheet.faults += has(COSName.EXT_G_STATE, operands) ? 0 : 1;
                super.processOperator(operator, operands);
            }
            case "BT", "Tm" -> {
                // What follows is placed anew and not written on from the character before.
                sheet.order++;
                super.processOperator(operator, operands);
            }
            case "Do" -> draw(operands);
            case "BI" -> picture();
            case "G", "RG", "K", "SC", "SCN", "CS", "w", "J", "j", "M", "d", "ri", "i", "sh", "BMC", "BDC", "EMC", "MP", "DP", "BX", "EX", "d0", "d1", "ID", "EI" -> {
            }
            default -> super.processOperator(operator, operands);
        }
    }

    private void font(List<COSBase> operands) {
        if (!has(COSName.FONT, operands)) {
            sheet.faults++;
        } else if (getResources().getCOSObject().getCOSDictionary(COSName.FONT).getDictionaryObject((COSName) operands.get(0)) instanceof COSDictionary font && fonts.add(font)) {
            shapes |= !FontStub.strip(font);
        }
    }

    /** PDFBox goes on with another font, or none, where the page's resources lack the one named. */
    private boolean has(COSName kind, List<COSBase> operands) {
        COSDictionary known = getResources() == null ? null : getResources().getCOSObject().getCOSDictionary(kind);
        return known != null && !operands.isEmpty() && operands.get(0) instanceof COSName name && known.getDictionaryObject(name) instanceof COSDictionary;
    }

    /** Ideographs of one font are equally wide; where one is not, the widths have been altered and everything after it has moved. */
    private void measure(PDFont font, String text, double advance) {
        if (text.length() == 1 && text.charAt(0) >= 0x4E00 && text.charAt(0) <= 0x9FFF) {
            Double known = ideographs.putIfAbsent(font, advance);
            sheet.faults += known == null ? advance > 0.2 && advance < 2 ? 0 : 1 : Math.abs(known - advance) < 0.07 ? 0 : 1;
        } else if (text.length() == 1 && Character.isDigit(text.charAt(0)) && (advance < 0.15 || advance > 1.3)) {
            sheet.faults++;
        }
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        sheet.faults++;
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        sheet.faults++;
    }

    private static double number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** A point in page coordinates as x and y. */
    private double[] place(double x, double y) {
        Matrix ctm = getGraphicsState().getCurrentTransformationMatrix();
        double ux = x * ctm.getScaleX() + y * ctm.getShearX() + ctm.getTranslateX();
        double uy = x * ctm.getShearY() + y * ctm.getScaleY() + ctm.getTranslateY();
        return onPage(ux, uy);
    }

    private double[] onPage(double x, double y) {
        return new double[] {x * toPage.getScaleX() + y * toPage.getShearX() + toPage.getTranslateX(), x * toPage.getShearY() + y * toPage.getScaleY() + toPage.getTranslateY()};
    }

    private void point(List<COSBase> operands, int at, int kind) {
        if (operands.size() < at + 2) {
            sheet.faults++;
            return;
        }
        double[] p = place(number(operands, at), number(operands, at + 1));
        switch (kind) {
            case 0 -> path.move(p[0], p[1]);
            case 1 -> path.line(p[0], p[1]);
            default -> path.curve(p[0], p[1]);
        }
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() < 4) {
            sheet.faults++;
            return;
        }
        double x = number(operands, 0);
        double y = number(operands, 1);
        double w = number(operands, 2);
        double h = number(operands, 3);
        double[][] corners = {place(x, y), place(x + w, y), place(x + w, y + h), place(x, y + h)};
        path.move(corners[0][0], corners[0][1]);
        for (int i = 1; i < 4; i++) {
            path.line(corners[i][0], corners[i][1]);
        }
        path.close();
    }

    private void paint(boolean fill, boolean stroke) {
        if (fill) {
            boolean solid = getGraphicsState().getNonStrokeAlphaConstant() > 0.9;
            for (Area area : path.filled(paint.clip(), sheet.rulings)) {
                sheet.shade(area, solid ? paint.lightness() : -1);
            }
        }
        if (stroke) {
            path.stroked(paint.clip(), sheet.rulings);
        }
        Area bounds = clipping ? path.bounds() : null;
        if (bounds != null) {
            Area cut = PathLines.cut(paint.clip(), bounds);
            paint = new Paint(paint.lightness(), paint.tint(), cut == null ? new Area(0, 0, 0, 0) : cut);
        }
        clipping = false;
        path.clear();
    }

    private void draw(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || getResources() == null) {
            sheet.faults++;
            return;
        }
        if (getResources().isImageXObject(name)) {
            picture();
            return;
        }
        PDXObject object = getResources().getXObject(name);
        if (!(object instanceof PDFormXObject form)) {
            sheet.faults++;
            return;
        }
        if (++depth > budget.limits().nesting()) {
            throw new OverLimit("nesting");
        }
        Paint before = paint;
        int saved = stack.size();
        try {
            showForm(form);
        } finally {
            depth--;
            paint = before;
            while (stack.size() > saved) {
                stack.pop();
            }
        }
    }

    private void picture() {
        double[] a = place(0, 0);
        double[] b = place(1, 1);
        Area area = new Area(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
        if (Math.min(area.width(), area.height()) <= PathLines.THIN) {
            PathLines.rule(area, area.width() > area.height(), paint.clip(), sheet.rulings);
        } else {
            Area seen = PathLines.cut(area, paint.clip());
            if (seen != null) {
                sheet.pictures.add(seen);
            }
        }
    }

    @Override
    protected void showGlyph(Matrix trm, PDFont font, int code, Vector displacement) throws IOException {
        budget.glyph();
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            text = font instanceof PDSimpleFont && text == null && !font.isEmbedded() && code >= 32 ? String.valueOf((char) code) : Glyph.LOST;
        }
        double advance = font.isVertical() ? 1 : displacement.getX();
        if (!font.isVertical() && !(font instanceof PDType3Font)) {
            measure(font, text, advance);
        }
        double[][] corners = new double[4][];
        for (int i = 0; i < 4; i++) {
            double x = i % 2 == 0 ? 0 : advance;
            double y = i < 2 ? -0.12 : 0.88;
            corners[i] = onPage(x * trm.getScaleX() + y * trm.getShearX() + trm.getTranslateX(), x * trm.getShearY() + y * trm.getScaleY() + trm.getTranslateY());
        }
        double[] origin = onPage(trm.getTranslateX(), trm.getTranslateY());
        double dx = corners[1][0] - corners[0][0];
        double dy = corners[1][1] - corners[0][1];
        double ux = corners[2][0] - corners[0][0];
        double uy = corners[2][1] - corners[0][1];
        int turn = Math.abs(ux) <= Math.abs(uy) ? uy < 0 ? 0 : 2 : ux > 0 ? 1 : 3;
        double size = Math.hypot(ux, uy);
        Area area = new Area(least(corners, 0), least(corners, 1), most(corners, 0), most(corners, 1));
        boolean invisible = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        boolean inside = paint.clip().holds((area.left() + area.right()) / 2, (area.top() + area.bottom()) / 2);
        // A digit that is cut off, or the one behind it, cannot be told from others.
        if (!inside && Character.isDigit(text.charAt(0)) && beside(area, paint.clip())) {
            text = Glyph.CUT;
            inside = true;
        }
        if (Math.hypot(dx, dy) + size > 0 && !slanted(dx, dy)) {
            sheet.glyph(new Glyph(text, area, turn == 0 || turn == 2 ? origin[1] : origin[0], size, turn, sheet.order++), paint.lightness(), invisible, inside);
        }
    }

    private static boolean beside(Area digit, Area clip) {
        double middle = (digit.top() + digit.bottom()) / 2;
        return middle > clip.top() && middle < clip.bottom() && digit.right() > clip.left() - 0.6 * digit.width() && digit.left() < clip.right() + 0.6 * digit.width();
    }

    /** Whether a character runs neither across nor down the page: then it is part of a watermark or a seal, not of the report. */
    private static boolean slanted(double dx, double dy) {
        return Math.min(Math.abs(dx), Math.abs(dy)) > SLANT * Math.hypot(dx, dy);
    }

    private static double least(double[][] corners, int axis) {
        return Math.min(Math.min(corners[0][axis], corners[1][axis]), Math.min(corners[2][axis], corners[3][axis]));
    }

    private static double most(double[][] corners, int axis) {
        return Math.max(Math.max(corners[0][axis], corners[1][axis]), Math.max(corners[2][axis], corners[3][axis]));
    }
}
