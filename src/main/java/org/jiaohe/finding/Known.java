package org.jiaohe.finding;

/**
 * A finding of an earlier run, as findings JSON or a baseline file keeps it.
 *
 * @param file  input file of that run
 * @param unit  empty where it was not known
 * @param year  empty where it was not known
 * @param place the main place in words of the JSON's keys, for people; may be empty
 */
public record Known(String fingerprint, String rule, Severity severity, String title, String message, String file, String unit, String year, String place) {
}
