package org.jiaohe.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * One pass over a page's content: characters, lines and areas together, without building a picture. Objects and fonts are
 * PDFBox's; its engine for content streams makes objects of every operand and two matrices for every character, which
 * costs more than all the rest of reading.
 */
final class PageEngine {
    private static final int DEEPEST_STATE = 5000;
    private static final int MOST_OPERANDS = 1000;
    private final Budget budget;
    private final Resources.Faces faces;
    private final Streams streams;
    private final Layers layers;
    private final Operands operands = new Operands(MOST_OPERANDS);
    private final PathLines path = new PathLines();
    private PageSheet sheet;
    private Letters letters;
    private GraphicsState state;
    private boolean clipping;
    private int depth;
    /** How many marked pieces of content are open, and at which of them a hidden layer begins; -1 where none is open. */
    private int marked;
    private int hidden;

    PageEngine(Budget budget, Resources.Faces faces, Streams streams, Layers layers) {
        this.layers = layers;
        this.budget = budget;
        this.faces = faces;
        this.streams = streams;
    }

    /** Reads one page. Content that cannot be read is counted in the sheet's {@code faults}. */
    PageSheet read(PDPage page, int number) throws IOException {
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean sideways = rotation == 90 || rotation == 270;
        double width = sideways ? box.getHeight() : box.getWidth();
        double height = sideways ? box.getWidth() : box.getHeight();
        double[] shown = switch (rotation) {
            case 90 -> new double[] {0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX()};
            case 180 -> new double[] {-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY()};
            case 270 -> new double[] {0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX()};
            default -> new double[] {1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY()};
        };
        sheet = new PageSheet(number, width, height);
        letters = new Letters(budget, sheet);
        state = new GraphicsState(shown, new Area(0, 0, width, height));
        path.clear();
        path.dots.clear();
        clipping = false;
        depth = 0;
        marked = 0;
        hidden = -1;
        COSDictionary resources = page.getResources() == null ? new COSDictionary() : page.getResources().getCOSObject();
        run(streams.contents(page.getCOSObject().getDictionaryObject(COSName.CONTENTS)), new Resources(resources, faces));
        fields(Fields.page(page.getCOSObject(), layers), shown);
        PathLines.dotted(path.dots, sheet.rulings);
        return sheet;
    }

    private void fields(Fields.On fields, double[] shown) {
        sheet.unshown = fields.unshown();
        for (Fields.Shown one : fields.shown()) {
            state = new GraphicsState(shown, new Area(0, 0, sheet.width(), sheet.height()));
            state.concatenate(one.place());
            try {
                show(one.drawing(), new Resources(new COSDictionary(), faces));
            } catch (IOException e) {
                sheet.faults++;
            }
        }
    }

    private void run(byte[] content, Resources resources) {
        Deque<GraphicsState> saved = new ArrayDeque<>();
        int outer = marked;
        int outerHidden = hidden;
        boolean writing = state.text != null;
        ContentScanner scanner = new ContentScanner(content, operands);
        for (String operator = scanner.next(); !operator.isEmpty(); operator = scanner.next()) {
            budget.spend();
            try {
                if (operator.equals("BI")) {
                    scanner.skipPicture();
                    picture();
                } else {
                    execute(operator, resources, saved);
                }
            } catch (IOException e) {
                sheet.faults++;
            }
        }
        // Content that ends before an operator, or in the middle of text, was cut off: what followed is not blank.
        sheet.faults += scanner.faults() + (operands.size() > 0 || !writing && state.text != null ? 1 : 0);
        marked = outer;
        hidden(outerHidden);
    }

    private void hidden(int from) {
        hidden = from;
        sheet.hidden = from >= 0;
    }

    private void execute(String operator, Resources resources, Deque<GraphicsState> saved) throws IOException {
        switch (operator) {
            case "q" -> save(saved);
            case "Q" -> {
                need(!saved.isEmpty());
                state = saved.pop();
            }
            case "cm" -> {
                need(operands.areNumbers(6));
                state.concatenate(matrix());
            }
            case "gs" -> graphicsState(resources);
            case "Do" -> draw(resources);
            case "g", "rg", "k" -> colour(false);
            case "sc", "scn" -> colour(state.tint);
            case "cs" -> {
                state.lightness = 0;
                state.tint = resources.countsInk(operands.name(0));
            }
            case "G", "RG", "K" -> edge(false);
            case "SC", "SCN" -> edge(state.edgeTint);
            case "CS" -> {
                state.edge = 0;
                state.edgeTint = resources.countsInk(operands.name(0));
            }
            case "m", "l", "c", "v", "y", "h", "re" -> construct(operator);
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" -> paint(operator);
            case "W", "W*" -> clipping = true;
            case "BMC", "BDC" -> {
                if (hidden < 0 && operands.name(0).equals("OC") && layers.hides(resources.properties(operands.name(1)))) {
                    hidden(marked);
                }
                marked++;
            }
            case "EMC" -> {
                marked = Math.max(0, marked - 1);
                hidden(marked == hidden ? -1 : hidden);
            }
            case "BT", "ET", "Tf", "Tc", "Tw", "Tz", "TL", "Ts", "Tr", "Td", "TD", "Tm", "T*" -> placeText(operator, resources);
            case "Tj", "TJ", "'", "\"" -> showText(operator);
            case "w", "J", "j", "M", "d", "ri", "i", "sh", "MP", "DP", "BX", "EX", "d0", "d1", "ID", "EI" -> {
            }
            default -> sheet.faults++;
        }
    }

    /** What an operator cannot do without. */
    private static void need(boolean there) throws IOException {
        if (!there) {
            throw new IOException("operands");
        }
    }

    private void save(Deque<GraphicsState> saved) {
        saved.push(state);
        if (saved.size() > DEEPEST_STATE) {
            throw new OverLimit("nesting");
        }
        state = state.copy();
    }

    private double[] matrix() {
        return new double[] {operands.number(0), operands.number(1), operands.number(2), operands.number(3), operands.number(4), operands.number(5)};
    }

    private void graphicsState(Resources resources) throws IOException {
        COSDictionary set = resources.graphicsState(operands.name(0)).orElse(null);
        need(set != null);
        if (set.getDictionaryObject(COSName.CA_NS) instanceof COSNumber alpha) {
            state.alpha = alpha.floatValue();
        }
        if (set.getDictionaryObject(COSName.CA) instanceof COSNumber alpha) {
            state.edgeAlpha = alpha.floatValue();
        }
        if (set.getDictionaryObject(COSName.FONT) instanceof COSArray font && font.size() > 1 && font.getObject(1) instanceof COSNumber size) {
            state.face = resources.face(font).orElse(null);
            state.size = size.floatValue();
        }
    }

    private void colour(boolean tint) {
        state.lightness = Ink.lightness(operands, tint);
        state.tint = tint;
    }

    private void edge(boolean tint) {
        state.edge = Ink.lightness(operands, tint);
        state.edgeTint = tint;
    }

    private void construct(String operator) throws IOException {
        switch (operator) {
            case "m" -> {
                need(operands.size() >= 2);
                path.move(x(0), y(0));
            }
            case "l" -> {
                need(operands.size() >= 2);
                path.line(x(0), y(0));
            }
            case "c" -> {
                need(operands.size() >= 6);
                path.curve(x(4), y(4));
            }
            case "v", "y" -> {
                need(operands.size() >= 4);
                path.curve(x(2), y(2));
            }
            case "re" -> {
                need(operands.size() >= 4);
                double x = operands.number(0);
                double y = operands.number(1);
                double w = operands.number(2);
                double h = operands.number(3);
                path.move(state.x(x, y), state.y(x, y));
                path.line(state.x(x + w, y), state.y(x + w, y));
                path.line(state.x(x + w, y + h), state.y(x + w, y + h));
                path.line(state.x(x, y + h), state.y(x, y + h));
                path.close();
            }
            default -> path.close();
        }
    }

    private double x(int at) {
        return state.x(operands.number(at), operands.number(at + 1));
    }

    private double y(int at) {
        return state.y(operands.number(at), operands.number(at + 1));
    }

    private void paint(String operator) {
        char kind = operator.charAt(0);
        if (kind == 's' || kind == 'b') {
            path.close();
        }
        if (!sheet.hidden && (kind == 'f' || kind == 'F' || kind == 'B' || kind == 'b')) {
            boolean solid = state.alpha > 0.9 && !state.rough;
            for (Area area : path.filled(state.clip, sheet.rulings)) {
                sheet.shade(area, solid ? state.lightness : -1);
            }
        }
        if (!sheet.hidden && (kind == 'S' || kind == 's' || kind == 'B' || kind == 'b')) {
            path.stroked(state.clip, sheet.rulings);
        }
        Area bounds = clipping ? path.bounds() : null;
        if (bounds != null) {
            Area cut = PathLines.cut(state.clip, bounds);
            state.rough |= path.rough();
            state.hugging = false;
            state.clip = cut == null ? new Area(0, 0, 0, 0) : cut;
        }
        clipping = false;
        path.clear();
    }

    private void placeText(String operator, Resources resources) throws IOException {
        switch (operator) {
            case "BT" -> {
                // What follows is placed anew and not written on from the character before.
                sheet.order++;
                state.text = new double[] {1, 0, 0, 1, 0, 0};
                state.line = new double[] {1, 0, 0, 1, 0, 0};
            }
            case "ET" -> {
                state.text = null;
                state.line = null;
            }
            case "Tm" -> {
                sheet.order++;
                need(operands.areNumbers(6));
                state.text = matrix();
                state.line = matrix();
            }
            case "Tf" -> font(resources);
            case "T*" -> nextLine(0, -state.leading);
            case "Td", "TD" -> {
                need(operands.areNumbers(2));
                state.leading = operator.equals("TD") ? -operands.number(1) : state.leading;
                nextLine(operands.number(0), operands.number(1));
            }
            default -> {
                need(operands.size() > 0);
                setText(operator, operands.number(operands.size() - 1));
            }
        }
    }

    private void setText(String operator, double value) {
        switch (operator) {
            case "Tc" -> state.characterSpacing = value;
            case "Tw" -> state.wordSpacing = value;
            case "Tz" -> state.scaling = value / 100;
            case "TL" -> state.leading = value;
            case "Ts" -> state.rise = value;
            default -> state.mode = (int) value;
        }
    }

    private void font(Resources resources) throws IOException {
        need(operands.isNumber(1));
        state.size = operands.number(1);
        state.face = null;
        state.face = resources.face(operands.name(0)).orElse(null);
        need(state.face != null);
    }

    /** Text outside of {@code BT} and {@code ET} has no place. */
    private void nextLine(double x, double y) {
        if (state.line != null) {
            state.nextLine(x, y);
        }
    }

    private void showText(String operator) throws IOException {
        int at = 0;
        if (operator.equals("\"")) {
            need(operands.size() >= 3);
            state.wordSpacing = operands.number(0);
            state.characterSpacing = operands.number(1);
            at = 2;
        }
        if (operator.equals("'") || operator.equals("\"")) {
            nextLine(0, -state.leading);
        }
        if (state.text == null) {
            return;
        }
        if (operator.equals("TJ")) {
            need(operands.isList(0));
            for (Object one : operands.list(0)) {
                if (one instanceof byte[] string) {
                    letters.show(string, state);
                } else if (one instanceof Double gap) {
                    double by = -gap / 1000 * state.size;
                    boolean down = state.face != null && state.face.vertical();
                    state.advance(down ? 0 : by * state.scaling, down ? by : 0);
                }
            }
        } else {
            need(operands.isString(at));
            letters.show(operands.string(at), state);
        }
    }

    private void draw(Resources resources) throws IOException {
        COSStream drawing = resources.drawing(operands.name(0)).orElse(null);
        need(drawing != null);
        COSName kind = drawing.getCOSName(COSName.SUBTYPE);
        if (sheet.hidden || layers.hides(drawing.getDictionaryObject(COSName.OC))) {
            return;
        }
        if (COSName.IMAGE.equals(kind)) {
            picture();
            return;
        }
        need(COSName.FORM.equals(kind));
        show(drawing, resources);
    }

    private void show(COSStream drawing, Resources resources) throws IOException {
        if (++depth > budget.limits().nesting()) {
            throw new OverLimit("nesting");
        }
        GraphicsState before = state;
        try {
            state = state.copy();
            COSBase matrix = drawing.getDictionaryObject(COSName.MATRIX);
            if (matrix instanceof COSArray given && given.size() >= 6) {
                float[] m = given.toFloatArray();
                state.concatenate(new double[] {m[0], m[1], m[2], m[3], m[4], m[5]});
            }
            if (drawing.getDictionaryObject(COSName.BBOX) instanceof COSArray given && given.size() >= 4) {
                clip(given.toFloatArray());
                state.hugging = state.alpha < 1 && drawing.getDictionaryObject(COSName.GROUP) instanceof COSDictionary;
            }
            run(streams.bytes(drawing), resources.of(drawing));
        } finally {
            depth--;
            state = before;
        }
    }

    /** What a form draws outside of its box is not shown (ISO 32000-1, 8.10.1). */
    private void clip(float[] box) {
        double[] x = {state.x(box[0], box[1]), state.x(box[2], box[1]), state.x(box[0], box[3]), state.x(box[2], box[3])};
        double[] y = {state.y(box[0], box[1]), state.y(box[2], box[1]), state.y(box[0], box[3]), state.y(box[2], box[3])};
        Area cut = PathLines.cut(state.clip, Area.around(x, y));
        state.rough |= state.ctm[0] * state.ctm[1] != 0;
        state.clip = cut == null ? new Area(0, 0, 0, 0) : cut;
    }

    private void picture() {
        if (sheet.hidden) {
            return;
        }
        double x = state.x(0, 0);
        double y = state.y(0, 0);
        double toX = state.x(1, 1);
        double toY = state.y(1, 1);
        Area area = new Area(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY));
        if (Math.min(area.width(), area.height()) <= PathLines.THIN) {
            PathLines.rule(area, area.width() > area.height(), state.clip, sheet.rulings);
        } else {
            Area seen = PathLines.cut(area, state.clip);
            if (seen != null) {
                sheet.pictures.add(seen);
            }
        }
    }
}
