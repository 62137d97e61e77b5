package dev.holdpoint.gather;

/**
 * What a line suggests: a symptom, or when the incident occurred. Never a fact, unless somebody accepts it.
 *
 * @param path {@code incident.symptoms} or {@code incident.occurredAt}
 * @param value the symptom's name, or the time with its offset
 * @param form the form of the line
 * @param from the material's name
 * @param line where it stands there, from 1
 * @param why what the line says, in words
 * @param excerpt the line itself without what must not leave; empty where it is too long to be shown
 */
public record Proposal(String path, String value, String form, String from, int line, String why, String excerpt) {}
