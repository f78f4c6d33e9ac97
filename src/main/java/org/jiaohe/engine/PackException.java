package org.jiaohe.engine;

import org.jiaohe.text.Message;

/** A rule pack that cannot be used: which file, which line, what is wrong. The caller shows the message and ends with exit code 2. */
public final class PackException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message what;

    public PackException(Message what) {
        super(what.key() + what.values());
        this.what = what;
    }

    public Message what() {
        return what;
    }
}
