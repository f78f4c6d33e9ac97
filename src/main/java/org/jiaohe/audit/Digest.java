package org.jiaohe.audit;

import java.nio.charset.StandardCharsets;
import org.jiaohe.report.ReportReader;

/** Short digests that name things. */
final class Digest {
    private Digest() {
    }

    /** SHA-256 in hexadecimal. */
    static String of(String text) {
        return ReportReader.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
