package org.jiaohe.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiaohe.form.Forms;
import org.jiaohe.form.TableKey;
import org.jiaohe.text.Bilingual;
import org.jiaohe.text.Lang;
import org.jiaohe.text.Messages;

/**
 * A hint at what may explain a gap between a government's figures and the sum of those below it (线索). It is no finding: it says
 * which report to look at first.
 *
 * @param units  whose report is meant; empty for the government's own, several where only together they explain the gap, or
 *               where their figures are the same
 * @param places the gaps it explains, at least one
 */
public record Trace(Kind kind, List<String> units, List<Place> places) {
    /** @param cell pointer {@code table/row/column} of the gap, {@code stated} what the report meant states there, {@code closing} what would close the gap */
    public record Place(String cell, BigDecimal stated, BigDecimal closing) {
    }

    /** What supports a hint, the strongest first. */
    public enum Kind {
        /** The unit's own sums fail there, and both they and the roll-up come right with one other number. */
        SUMS,
        /** The same for the government's own report. */
        OWN_SUMS,
        /** What is carried in is not what last year's report carried over; that number closes the gap. */
        CARRY,
        OWN_CARRY,
        /** The documents in force are not last year's with what was issued and less what was repealed; that number closes the gap. */
        STOCK,
        OWN_STOCK,
        /** The unit's own text states another number there, which closes the gap. */
        TEXT,
        OWN_TEXT,
        /** The gaps are the unit's figures cell by cell: the government left it out, or another report below contains it. */
        LEFT_OUT,
        /** The same the other way round: the government counted it twice. */
        DOUBLED,
        /** Two neighbouring digits changed places. */
        SWAPPED,
        EXTRA,
        LOST,
        TENFOLD,
        /** 元 where 万元 are asked for. */
        YUAN,
        /** One of these slips in the government's own report. */
        OWN_SLIP;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Trace {
        units = List.copyOf(units);
        places = List.copyOf(places);
    }

    /** The same hint at one of its places. */
    public Optional<Trace> at(String cell) {
        return places.stream().filter(place -> place.cell().equals(cell)).findFirst().map(place -> new Trace(kind, units, List.of(place)));
    }

    /** The hint in words; {@code format} is that of the government's report. */
    public Bilingual words(String format) {
        return new Bilingual(words(format, Lang.ZH), words(format, Lang.EN));
    }

    private String words(String format, Lang lang) {
        Place place = places.get(0);
        String[] at = place.cell().split("/");
        Bilingual cell = Names.cell(Forms.format(format).table(TableKey.valueOf(at[0].toUpperCase(Locale.ROOT))), at[1], at[2]);
        String who = units.stream().map(unit -> lang == Lang.ZH ? "“" + unit + "”" : "\"" + unit + "\"").collect(Collectors.joining(lang == Lang.ZH ? "、" : ", "));
        String more = places.size() == 1 ? "" : Messages.text("facts.trace.more", lang, "count", places.size());
        String key = kind.key().replace("_", "") + (kind == Kind.SUMS && units.size() > 1 ? ".together" : "");
        return Messages.text("facts.trace." + key, lang, "units", who, "cell", cell, "more", more, "count", places.size(), "stated", place.stated(), "closing", place.closing());
    }
}
