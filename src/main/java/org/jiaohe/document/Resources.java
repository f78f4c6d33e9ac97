package org.jiaohe.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** What the names in a content stream stand for (ISO 32000-1, 7.8.3). */
final class Resources {
    /** The fonts of a whole document, each built once. */
    static final class Faces {
        private final Map<COSBase, Face> faces = new IdentityHashMap<>();
        private final ResourceCache cache;
        private final Streams streams;
        private boolean shapes;

        Faces(ResourceCache cache, Streams streams) {
            this.cache = cache;
            this.streams = streams;
        }

        /** Whether one of them says nothing of its characters but in its shapes. */
        boolean readShapes() {
            return shapes;
        }

        /** A font, or one that is referred to; empty where the value is none. */
        private Optional<Face> face(COSBase value) throws IOException {
            Face known = faces.get(value);
            if (known == null) {
                Optional<DrawnFont> drawn = streams.drawn(value);
                Optional<Face> made = drawn.isPresent() ? Face.of(value, drawn.get(), cache, streams) : Optional.empty();
                known = made.isPresent() ? made.get() : taken(value instanceof COSObject object ? object.getObject() : value);
                faces.put(value, known);
                shapes |= known != null && !known.told();
            }
            return Optional.ofNullable(known);
        }

        /** The font that the document holds; null where it is none. */
        private Face taken(COSBase direct) throws IOException {
            Face known = faces.get(direct);
            if (known == null && direct instanceof COSDictionary dictionary) {
                known = Face.of(dictionary, cache, streams);
                faces.put(dictionary, known);
            }
            return known;
        }
    }

    private final COSDictionary dictionary;
    private final Faces faces;
    private final Map<String, Optional<Face>> named = new HashMap<>();

    Resources(COSDictionary dictionary, Faces faces) {
        this.dictionary = dictionary;
        this.faces = faces;
    }

    /** The resources of a form drawn here: its own, or else these. */
    Resources of(COSDictionary form) {
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        return own == null ? this : new Resources(own, faces);
    }

    /** A font; empty where there is none of the name. */
    Optional<Face> face(String name) throws IOException {
        Optional<Face> face = named.get(name);
        if (face == null) {
            COSDictionary fonts = dictionary.getCOSDictionary(COSName.FONT);
            COSBase value = fonts == null || name.isEmpty() ? null : fonts.getItem(COSName.getPDFName(name));
            face = value == null ? Optional.empty() : faces.face(value);
            named.put(name, face);
        }
        return face;
    }

    /** The font that a graphics state sets. */
    Optional<Face> face(COSArray setting) throws IOException {
        return setting.size() > 0 && setting.get(0) != null ? faces.face(setting.get(0)) : Optional.empty();
    }

    Optional<COSDictionary> graphicsState(String name) {
        return find(COSName.EXT_G_STATE, name) instanceof COSDictionary found ? Optional.of(found) : Optional.empty();
    }

    Optional<COSStream> drawing(String name) {
        return find(COSName.XOBJECT, name) instanceof COSStream found ? Optional.of(found) : Optional.empty();
    }

    /** The properties of a marked piece of content; null where there are none of the name. */
    COSBase properties(String name) {
        return find(COSName.PROPERTIES, name);
    }

    /** Whether a colour space counts ink (Separation, DeviceN) where the others count light. */
    boolean countsInk(String name) {
        return find(COSName.COLORSPACE, name) instanceof COSArray array && array.size() > 0 && (COSName.SEPARATION.equals(array.getObject(0)) || COSName.DEVICEN.equals(array.getObject(0)));
    }

    /** What stands under a name; null where nothing does. */
    private COSBase find(COSName kind, String name) {
        COSDictionary known = dictionary.getCOSDictionary(kind);
        return known == null || name.isEmpty() ? null : known.getDictionaryObject(COSName.getPDFName(name));
    }
}
