package org.jiaohe.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What programs do to a file that they take for text. */
enum TextMode {
    LF_TO_CRLF, CRLF_TO_LF, CR_TO_LF, LF_TO_CR, SEVEN_BITS, AS_UTF_8, UNKNOWN_REPLACED, ENDS_AT_CONTROL_Z, TABS_TO_BLANKS;

    byte[] of(byte[] bytes) {
        return switch (this) {
            case LF_TO_CRLF -> replaced(bytes, "\n", "\r\n");
            case CRLF_TO_LF -> replaced(bytes, "\r\n", "\n");
            case CR_TO_LF -> replaced(bytes, "\r", "\n");
            case LF_TO_CR -> replaced(bytes, "\n", "\r");
            case TABS_TO_BLANKS -> replaced(bytes, "\t", "    ");
            case SEVEN_BITS -> sevenBits(bytes);
            case AS_UTF_8 -> new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8);
            case UNKNOWN_REPLACED -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
            case ENDS_AT_CONTROL_Z -> untilControlZ(bytes);
        };
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] sevenBits(byte[] bytes) {
        byte[] out = bytes.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] &= 0x7F;
        }
        return out;
    }

    private static byte[] untilControlZ(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length && bytes[i] != 0x1A; i++) {
            out.write(bytes[i]);
        }
        return out.toByteArray();
    }
}
