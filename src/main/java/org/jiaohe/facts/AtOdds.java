package org.jiaohe.facts;

import java.util.List;

/**
 * Two places of the text that cannot both be right, whatever the tables say.
 *
 * @param kind  {@code denied} what is denied in one place is counted in another, {@code division} the same whole has two numbers
 *              (全县18个乡镇, 全县16个乡镇), {@code twice} one thing of the unit's whole year has two (召开新闻发布会3场, 召开新闻发布会5场),
 *              {@code days} a time of reply that is longer than one not put off can be, {@code extremes} a mean beyond the longest or the shortest
 * @param first as printed where the text says it first
 * @param other as printed where it says otherwise
 */
public record AtOdds(String kind, String first, String other, List<Spot> spots) {
    public AtOdds {
        spots = List.copyOf(spots);
    }
}
