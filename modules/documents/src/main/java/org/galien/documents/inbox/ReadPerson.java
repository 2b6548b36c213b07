package org.galien.documents.inbox;

import java.time.LocalDate;

/**
 * A person as a document writes her, whether registered or not; to show, and to begin a new patient
 * with. Which word is the family name may be a guess: a person looks before saving.
 *
 * @param familyName null when not written
 * @param firstNames null when not written
 * @param birthDate null when not written
 */
public record ReadPerson(String familyName, String firstNames, LocalDate birthDate) {}
