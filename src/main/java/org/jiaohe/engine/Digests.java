package org.jiaohe.engine;

import java.nio.charset.StandardCharsets;
import org.jiaohe.report.ReportReader;

/** SHA-256 as lower-case hexadecimal. */
final class Digests {
    private Digests() {
    }

    static String sha256(byte[] bytes) {
        return ReportReader.sha256(bytes);
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
