package org.galien.ai.triage.people;

/**
 * The person a document is about.
 *
 * @param person null when nobody is named
 */
public record Subject(PersonMention person, Doubt doubt) {}
