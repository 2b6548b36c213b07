package org.galien.encounters.vaccinations;

import java.util.List;

/**
 * What vaccines are against, as the schedule knows it.
 *
 * @param code its word in the file and in the database
 * @param words without accents: what contains one of them is a vaccine against it
 */
public record VaccineTarget(String code, String label, List<String> words) {

  /** For scripts, which offer the target while a vaccine's name is typed. */
  public String getWords() {
    return String.join(",", words);
  }
}
