package org.jiaohe.document;

/** A limit was passed; carries the limit's name out of PDFBox's call stack and never leaves the package. */
final class OverLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final String limit;

    OverLimit(String limit) {
        super(limit, null, false, false);
        this.limit = limit;
    }
}
