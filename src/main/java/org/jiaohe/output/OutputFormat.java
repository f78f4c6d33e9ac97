package org.jiaohe.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jiaohe.finding.CheckResult;

/** One way of showing what checks came to. A format writes bytes and prints nothing. */
public interface OutputFormat {
    /** Writes the results of one call, one for each input that could be read, in the order of the inputs. */
    void write(List<CheckResult> results, OutputOptions options, OutputStream out) throws IOException;
}
