package org.jiaohe.audit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an office keeps from audit to audit: reports with their findings, and what people decided. Safe for several threads. */
public interface Memory {
    /** The memory could not be read or written any more, as where its disk is full. */
    final class Lost extends IOException {
        private static final long serialVersionUID = 1;

        public Lost(String detail, Throwable cause) {
            super(detail, cause);
        }
    }

    /** An office that keeps nothing. */
    Memory NONE = new Memory() {
        @Override
        public Optional<String> digest(String unit, int year) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> report(String unit, int year) {
            return Optional.empty();
        }

        @Override
        public List<String> units(int year) {
            return List.of();
        }

        @Override
        public Map<String, Decision> decisions(String unit, int year) {
            return Map.of();
        }

        @Override
        public List<String> former(String unit, int year) {
            return List.of();
        }

        @Override
        public void keep(List<Filed> reports) {
            // Nothing is kept.
        }

        @Override
        public void keepDue(List<Due> due) {
            // Nothing is kept.
        }
    };

    /**
     * A report judged, for keeping.
     *
     * @param findings those that only the collection shows included
     * @param report   report JSON with its extra key {@code reading}
     * @param counted  false for a further file with the report of the same unit and year
     * @param former   names that the unit bore before that year, as an office gave them; none where nobody said anything, which
     *                 leaves what was said earlier as it is
     */
    record Filed(Entry entry, List<LedgerRow> findings, byte[] report, boolean counted, Optional<List<String>> former) {
    }

    /**
     * A report that was due.
     *
     * @param full    the unit's name with its regions
     * @param missing whether it was not there
     */
    record Due(String unit, String full, int year, String parent, boolean missing) {
    }

    /** SHA-256 of the file that the unit's report for a year was read from; none where none is kept or several units could be meant. */
    Optional<String> digest(String unit, int year);

    /** That report as JSON. */
    Optional<byte[]> report(String unit, int year) throws IOException;

    /** The units that a report of a year is kept of. */
    List<String> units(int year);

    /** The last decision on each finding of a unit's report, by fingerprint; none that was taken back. */
    Map<String, Decision> decisions(String unit, int year);

    /** The names that a unit bore before a year, as they were kept with its report for it. */
    List<String> former(String unit, int year);

    /** Keeps all of these or, where that fails, none. */
    void keep(List<Filed> reports) throws IOException;

    /** Keeps which of these reports are missing, in place of what was known of them before. */
    void keepDue(List<Due> due) throws IOException;
}
