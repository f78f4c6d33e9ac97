package org.jiaohe.document;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * The lightness of the filling colour, 0 black to 1 white, from the operands alone: whether a character can be seen
 * needs no colour profile, and loading one costs more than reading the page.
 */
final class Ink {
    private Ink() {
    }

    /** The lightness an operator {@code g rg k sc scn} sets. */
    static double lightness(List<COSBase> operands, boolean tint) {
        double[] v = new double[operands.size()];
        int n = 0;
        for (COSBase operand : operands) {
            if (operand instanceof COSNumber number) {
                v[n++] = Math.max(0, Math.min(1, number.floatValue()));
            }
        }
        if (n == 1) {
            return tint ? 1 - v[0] : v[0];
        }
        if (n == 3) {
            return 0.3 * v[0] + 0.59 * v[1] + 0.11 * v[2];
        }
        return n == 4 ? (1 - v[3]) * (1 - 0.3 * v[0] - 0.59 * v[1] - 0.11 * v[2]) : 0.5;
    }

    /** Whether a colour space counts ink (Separation, DeviceN) where the others count light. */
    static boolean countsInk(PDResources resources, COSBase name) {
        if (resources == null || !(name instanceof COSName key)) {
            return false;
        }
        COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase space = spaces == null ? null : spaces.getDictionaryObject(key);
        return space instanceof COSArray array && array.size() > 0 && (COSName.SEPARATION.equals(array.getObject(0)) || COSName.DEVICEN.equals(array.getObject(0)));
    }
}
