package org.jiaohe.document;

import org.jiaohe.text.Message;

/** What opening a PDF came to. */
public sealed interface PdfResult {
    /** The file was opened; it may still be damaged. */
    record Opened(PdfDocument document) implements PdfResult {
    }

    /** The file cannot be opened: empty, not a PDF, encrypted, broken beyond reading, over a limit. */
    record Refused(Message why) implements PdfResult {
    }
}
