package org.jiaohe.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What is filled in: fields of a form and typewritten text (ISO 32000-1, 12.5.6.6 and 12.7) are shown on the page like any
 * other text, but stand beside its content and not in it.
 */
final class Fields {
    private static final Set<COSName> TYPED = Set.of(COSName.WIDGET, COSName.getPDFName("FreeText"));
    /** Invisible, hidden, not to be viewed. */
    private static final int UNSEEN = 1 | 2 | 32;

    private Fields() {
    }

    /** A drawing with the matrix that puts it into its place on the page. */
    record Shown(COSStream drawing, double[] place) {
    }

    /**
     * What a page shows.
     *
     * @param unshown fields that hold a text of which the file has no drawing, so that each viewer makes its own
     */
    record On(List<Shown> shown, int unshown) {
    }

    static On page(COSDictionary page, Layers layers) {
        List<Shown> shown = new ArrayList<>();
        int unshown = 0;
        COSArray all = page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray given ? given : new COSArray();
        for (int i = 0; i < all.size(); i++) {
            boolean typed = all.getObject(i) instanceof COSDictionary one && TYPED.contains(one.getCOSName(COSName.SUBTYPE)) && (one.getInt(COSName.F, 0) & UNSEEN) == 0 && !layers.hides(one.getDictionaryObject(COSName.OC));
            COSDictionary one = typed ? (COSDictionary) all.getObject(i) : new COSDictionary();
            if (!typed || COSName.SIG.equals(inherited(one, COSName.FT))) {
                continue;
            }
            COSStream drawing = drawing(one);
            double[] rect = numbers(one.getDictionaryObject(COSName.RECT), 4);
            if (drawing != null && rect != null) {
                shown.add(new Shown(drawing, place(drawing, rect)));
            } else if (drawing == null && inherited(one, COSName.V) instanceof org.apache.pdfbox.cos.COSString value && !value.getString().isBlank()) {
                unshown++;
            }
        }
        return new On(shown, unshown);
    }

    private static COSBase inherited(COSDictionary field, COSName key) {
        COSBase own = field.getDictionaryObject(key);
        return own == null && field.getDictionaryObject(COSName.PARENT) instanceof COSDictionary parent ? parent.getDictionaryObject(key) : own;
    }

    /** The normal appearance; of several states the one that is set. Null where there is none. */
    private static COSStream drawing(COSDictionary one) {
        COSBase normal = one.getDictionaryObject(COSName.AP) instanceof COSDictionary looks ? looks.getDictionaryObject(COSName.N) : null;
        if (normal instanceof COSDictionary states && !(normal instanceof COSStream)) {
            COSName state = one.getCOSName(COSName.AS);
            normal = state == null ? null : states.getDictionaryObject(state);
        }
        return normal instanceof COSStream stream ? stream : null;
    }

    /** Algorithm 8.1: the drawing's box, turned by its matrix, is fitted into the rectangle. */
    private static double[] place(COSStream drawing, double[] rect) {
        double[] box = numbers(drawing.getDictionaryObject(COSName.BBOX), 4);
        double[] given = numbers(drawing.getDictionaryObject(COSName.MATRIX), 6);
        double[] m = given == null ? new double[] {1, 0, 0, 1, 0, 0} : given;
        if (box == null) {
            return new double[] {1, 0, 0, 1, Math.min(rect[0], rect[2]), Math.min(rect[1], rect[3])};
        }
        double[] seen = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int corner = 0; corner < 4; corner++) {
            double x = box[corner % 2 * 2];
            double y = box[1 + corner / 2 * 2];
            double px = x * m[0] + y * m[2] + m[4];
            double py = x * m[1] + y * m[3] + m[5];
            seen = new double[] {Math.min(seen[0], px), Math.min(seen[1], py), Math.max(seen[2], px), Math.max(seen[3], py)};
        }
        double wide = seen[2] > seen[0] ? Math.abs(rect[2] - rect[0]) / (seen[2] - seen[0]) : 1;
        double high = seen[3] > seen[1] ? Math.abs(rect[3] - rect[1]) / (seen[3] - seen[1]) : 1;
        return new double[] {wide, 0, 0, high, Math.min(rect[0], rect[2]) - seen[0] * wide, Math.min(rect[1], rect[3]) - seen[1] * high};
    }

    private static double[] numbers(COSBase value, int count) {
        if (!(value instanceof COSArray array) || array.size() < count) {
            return null;
        }
        float[] given = array.toFloatArray();
        double[] out = new double[count];
        for (int i = 0; i < count; i++) {
            out[i] = given[i];
        }
        return out;
    }
}
