package org.jiaohe.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** The contents of a document's streams. What had to be unpacked for its checksum is not unpacked again, nor is a font of drawings taken apart again that was seen to be a plain one. */
final class Streams {
    /** Contents kept at once; a report has a tenth of it. */
    private static final int MOST = 8 << 20;
    private final Map<COSObjectKey, byte[]> unpacked = new HashMap<>();
    private final Map<COSObjectKey, DrawnFont> drawn = new HashMap<>();
    private final long limit;
    private int kept;

    /** @param limit most bytes of one stream */
    Streams(long limit) {
        this.limit = limit;
    }

    /** Whether there is room for more. */
    boolean open() {
        return kept < MOST;
    }

    void keep(COSObjectKey key, byte[] bytes) {
        kept += bytes.length;
        unpacked.put(key, bytes);
    }

    void keep(COSObjectKey key, DrawnFont font) {
        drawn.put(key, font);
    }

    /** The font that a value refers to, where it was seen to be a plain one of drawings whose table is unpacked. */
    Optional<DrawnFont> drawn(COSBase value) {
        DrawnFont font = value instanceof COSObject object ? drawn.get(object.getKey()) : null;
        return Optional.ofNullable(font).filter(one -> one.table().filter(unpacked::containsKey).isPresent());
    }

    /** The content of a stream that is unpacked. */
    byte[] bytes(COSObjectKey key) throws IOException {
        byte[] known = unpacked.get(key);
        if (known == null) {
            throw new IOException("no stream");
        }
        return known;
    }

    /** Whether a value is a stream, or refers to one. What is unpacked already is not looked up in the document for that. */
    boolean isStream(COSBase value) {
        return value instanceof COSObject object ? unpacked.containsKey(object.getKey()) || object.getObject() instanceof COSStream : value instanceof COSStream;
    }

    /** The content of a value that {@link #isStream}. */
    byte[] bytes(COSBase value) throws IOException {
        byte[] known = value instanceof COSObject object ? unpacked.get(object.getKey()) : null;
        COSBase stream = value instanceof COSObject object && known == null ? object.getObject() : value;
        if (known == null && !(stream instanceof COSStream)) {
            throw new IOException("no stream");
        }
        return known != null ? known : bytes((COSStream) stream);
    }

    /** A stream's content with all filters undone. */
    byte[] bytes(COSStream stream) throws IOException {
        byte[] known = stream.getKey() == null ? null : unpacked.get(stream.getKey());
        if (known != null) {
            return known;
        }
        try (InputStream in = stream.createInputStream()) {
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw new OverLimit("stream");
            }
            return bytes;
        }
    }

    /** A page's content, which may be cut into several streams at any blank (ISO 32000-1, 7.8.2). */
    byte[] contents(COSBase contents) throws IOException {
        if (contents instanceof COSStream stream) {
            return bytes(stream);
        }
        if (!(contents instanceof COSArray parts)) {
            return new byte[0];
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.getObject(i) instanceof COSStream stream) {
                all.writeBytes(bytes(stream));
                all.write('\n');
                if (all.size() > limit) {
                    throw new OverLimit("stream");
                }
            }
        }
        return all.toByteArray();
    }
}
