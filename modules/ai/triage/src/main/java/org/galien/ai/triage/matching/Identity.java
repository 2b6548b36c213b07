package org.galien.ai.triage.matching;

import java.time.LocalDate;
import java.util.List;

/**
 * A registered patient's identity, as much as matching needs.
 *
 * @param usedName the birth name when there is no other
 * @param nir thirteen characters without the key; null when unknown
 */
public record Identity(
    long id,
    String birthName,
    String usedName,
    List<String> birthFirstNames,
    String usedFirstName,
    LocalDate birthDate,
    String nir) {}
