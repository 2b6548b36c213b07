package org.galien.encounters.timeline;

/**
 * A consultation whose note contains what was searched for.
 *
 * @param excerpt the words in their place, at most {@value Timeline#EXCERPT} characters; empty
 *     where the title says as much
 */
public record FoundEncounter(EncounterSummary encounter, String excerpt) {}
