package org.galien.encounters.vaccinations;

import java.util.List;
import org.galien.encounters.entries.PartialDate;

/**
 * A vaccination.
 *
 * @param version what {@link Immunizations#change} wants back
 * @param targets codes of what it is against
 * @param dose may be null
 */
public record ImmunizationView(
    long id,
    int version,
    String vaccine,
    List<String> targets,
    PartialDate givenOn,
    Integer dose,
    String lot,
    String site,
    String performer,
    boolean declared) {}
