package org.jiaohe.audit;

/** Told how far an audit is; may be called from several threads. */
public interface Progress {
    /** @param done of {@code total}, from an earlier run */
    void begin(int total, int done);

    /** That many files have to be judged once more. */
    void more(int files);

    void step(String file);

    void end();
}
