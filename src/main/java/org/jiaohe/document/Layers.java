package org.jiaohe.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Layers (optional content, ISO 32000-1, 8.11) as they are when the file is opened: what is switched off nobody sees, and it is not read. */
final class Layers {
    private static final COSName D = COSName.getPDFName("D");
    private static final COSName VE = COSName.getPDFName("VE");
    private static final COSName P = COSName.getPDFName("P");
    private static final int DEEPEST = 20;
    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

    private Layers() {
    }

    /** The layers of a document, from its catalog. */
    static Layers of(COSDictionary catalog) {
        Layers layers = new Layers();
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary opening = properties == null ? null : properties.getCOSDictionary(D);
        if (opening != null) {
            if (COSName.OFF.equals(opening.getCOSName(COSName.BASE_STATE))) {
                layers.off.addAll(groups(properties.getDictionaryObject(COSName.OCGS)));
            }
            layers.off.removeAll(groups(opening.getDictionaryObject(COSName.ON)));
            layers.off.addAll(groups(opening.getDictionaryObject(COSName.OFF)));
        }
        return layers;
    }

    private static Set<COSDictionary> groups(COSBase given) {
        Set<COSDictionary> out = Collections.newSetFromMap(new IdentityHashMap<>());
        if (given instanceof COSDictionary one) {
            out.add(one);
        } else if (given instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary one) {
                    out.add(one);
                }
            }
        }
        return out;
    }

    /** Whether content is hidden that belongs to a layer, or to several by a membership dictionary; anything else is shown. */
    boolean hides(COSBase content) {
        if (off.isEmpty() || !(content instanceof COSDictionary one)) {
            return false;
        }
        if (!COSName.OCMD.equals(one.getCOSName(COSName.TYPE))) {
            return off.contains(one);
        }
        if (one.getDictionaryObject(VE) instanceof COSArray expression) {
            return !shown(expression, 0);
        }
        Set<COSDictionary> groups = groups(one.getDictionaryObject(COSName.OCGS));
        String policy = one.getNameAsString(P, "AnyOn");
        return !groups.isEmpty() && switch (policy) {
            case "AllOn" -> groups.stream().anyMatch(off::contains);
            case "AnyOff" -> groups.stream().noneMatch(off::contains);
            case "AllOff" -> !off.containsAll(groups);
            default -> off.containsAll(groups);
        };
    }

    /** A visibility expression: a layer, or And, Or, Not over expressions. */
    private boolean shown(COSBase expression, int depth) {
        if (!(expression instanceof COSArray terms) || depth > DEEPEST || terms.size() < 2) {
            return !(expression instanceof COSDictionary layer) || !off.contains(layer);
        }
        String operator = terms.getObject(0) instanceof COSName name ? name.getName() : "";
        boolean all = true;
        boolean any = false;
        for (int i = 1; i < terms.size(); i++) {
            boolean one = shown(terms.getObject(i), depth + 1);
            all &= one;
            any |= one;
        }
        return switch (operator) {
            case "And" -> all;
            case "Not" -> !any;
            default -> any;
        };
    }
}
