package org.jiaohe.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.jiaohe.finding.CheckResult;
import org.jiaohe.text.Message;

/** One way of showing what checks came to. A format writes bytes and prints nothing. */
public interface OutputFormat {
    /** Writes the results of one call, one for each input that could be read, in the order of the inputs. */
    void write(List<CheckResult> results, OutputOptions options, OutputStream out) throws IOException;

    /** Why this format cannot show these results, for the user; empty where it can. Asked before anything is written. */
    default Optional<Message> refusal(List<CheckResult> results, OutputOptions options) {
        return Optional.empty();
    }
}
