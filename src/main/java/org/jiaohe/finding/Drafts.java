package org.jiaohe.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiaohe.text.Message;

/** What the rules of one session have to say: the global {@code findings} of every rule file. Order does not matter; the engine sorts. */
public final class Drafts {
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Message> undecided = new LinkedHashMap<>();
    private final Map<String, Message> idle = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();

    /** Starts a finding of the rule with this id. */
    public Draft report(String rule) {
        Draft draft = new Draft(rule);
        drafts.add(draft);
        return draft;
    }

    /** The rule cannot be judged on this report (不可判), for a reason that only its own condition can see. */
    public void inconclusive(String rule, Message reason) {
        undecided.putIfAbsent(rule, reason);
    }

    /** The same where it is the reading of the report itself that is not sure: the verdict then is inconclusive, too. */
    public void unread(String rule, Message reason) {
        inconclusive(rule, reason);
        unread.add(rule);
    }

    /** The rule does not apply to this report (不适用), for a reason that only its own condition can see. */
    public void notApplicable(String rule, Message reason) {
        idle.putIfAbsent(rule, reason);
    }

    public List<Draft> drafts() {
        return drafts;
    }

    public Map<String, Message> undecided() {
        return undecided;
    }

    /** The undecided rules for which the reading is to blame. */
    public Set<String> unread() {
        return unread;
    }

    public Map<String, Message> idle() {
        return idle;
    }
}
