package org.galien.encounters.vaccinations;

import java.util.List;
import org.galien.encounters.entries.PartialDate;

/**
 * A vaccination to record.
 *
 * @param vaccine at most 120 characters
 * @param targets codes of what it is against; those the schedule does not know are left out
 * @param givenOn as far as known
 * @param dose number in its series; null when nobody knows
 * @param lot at most 40 characters; may be empty
 * @param site where it was injected, at most 60 characters; may be empty
 * @param performer who gave it, at most 120 characters; may be empty
 * @param declared true for what was told, or read elsewhere
 */
public record ImmunizationDraft(
    String vaccine,
    List<String> targets,
    PartialDate givenOn,
    Integer dose,
    String lot,
    String site,
    String performer,
    boolean declared) {}
