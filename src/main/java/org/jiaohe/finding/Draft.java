package org.jiaohe.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiaohe.facts.Spot;

/** A finding while a rule is writing it: the consequence of a rule in DRL is one chain of these calls. */
public final class Draft {
    private final String rule;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private Optional<Object> expected = Optional.empty();
    private Optional<Object> actual = Optional.empty();
    private Optional<Severity> severity = Optional.empty();
    private String variant = "";

    Draft(String rule) {
        this.rule = rule;
    }

    /** A place where it shows; the first one named is the main place. */
    public Draft at(Spot spot) {
        spots.add(spot);
        return this;
    }

    public Draft at(Collection<Spot> more) {
        spots.addAll(more);
        return this;
    }

    /** A named value of the message: {@code {name}} in the rule's text. */
    public Draft with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Draft expected(Object value) {
        expected = Optional.of(value);
        return this;
    }

    public Draft actual(Object value) {
        actual = Optional.of(value);
        return this;
    }

    /** Another level than the rule's own, where the catalogue grades one rule: {@code error}, {@code warning}, {@code info}. */
    public Draft severity(String level) {
        severity = Optional.of(Severity.of(level));
        return this;
    }

    /** Another message of the rule file than the plain one, by its name there. */
    public Draft variant(String name) {
        variant = name;
        return this;
    }

    public String rule() {
        return rule;
    }

    public List<Spot> spots() {
        return spots;
    }

    public Map<String, Object> values() {
        return values;
    }

    public Optional<Object> expected() {
        return expected;
    }

    public Optional<Object> actual() {
        return actual;
    }

    public Optional<Severity> severity() {
        return severity;
    }

    public String variant() {
        return variant;
    }
}
