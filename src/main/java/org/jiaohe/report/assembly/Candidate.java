package org.jiaohe.report.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.report.Source;
import org.jiaohe.text.Message;

/** A printed row of table three with its label cells and value cells told apart. */
record Candidate(PrintedRow row, String label, Source labelSource, List<String> context, Map<String, Block.GridCell> values, Optional<Message> doubt) {
    boolean blank() {
        for (Block.GridCell cell : values.values()) {
            if (!cell.blank()) {
                return false;
            }
        }
        return true;
    }
}
