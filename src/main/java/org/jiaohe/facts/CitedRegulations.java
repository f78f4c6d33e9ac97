package org.jiaohe.facts;

/** Whether preamble or first part name the Regulations on Disclosure of Government Information (条例) as their basis. */
public record CitedRegulations(boolean cited, Spot spot) {
}
