package org.jiaohe.report;

import org.jiaohe.text.Message;

/** What reading a file came to: a report, or the reason why there is none. */
public sealed interface ReadResult {
    /** The file was read as a report; parts of it may be doubtful. */
    record Success(Report report) implements ReadResult {
    }

    /** The file cannot be read at all (exit code 4); the message names the file and what to do. */
    record Failure(Message why) implements ReadResult {
    }
}
