package org.jiaohe.facts;

import java.util.List;
import org.jiaohe.text.Bilingual;

/** Kinds of disputes that table four counts and the narrative never mentions. */
public record SilentDisputes(List<Bilingual> kinds, List<Spot> spots) {
}
