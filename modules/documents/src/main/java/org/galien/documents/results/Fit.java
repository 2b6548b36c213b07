package org.galien.documents.results;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.documents.laboratory.LabPatient;
import org.galien.patients.PatientIdentity;
import org.galien.platform.text.Folding;

/** How whom a report names stands to the patient in whose chart somebody filed it. */
public enum Fit {
  /** Family name, first name and birth date are told and are the patient's. */
  AGREES,
  /** Nothing speaks against it, but not all is told alike. */
  SILENT,
  /** A name or the birth date is another's. */
  CONTRADICTS;

  private static final Pattern APART = Pattern.compile("[^a-z0-9]+");
  private static final int WORD = 3;

  /**
   * The NIR decides nothing: a child is often reported under a parent's.
   *
   * @param named as the report has it
   */
  public static Fit of(LabPatient named, PatientIdentity patient) {
    Fit family =
        names(
            Stream.of(named.familyName(), named.birthName()),
            Stream.of(patient.usedName(), patient.birthName()));
    Fit first =
        names(
            Stream.of(named.firstName()),
            Stream.concat(
                Stream.of(patient.usedFirstName(), String.join(" ", patient.birthFirstNames())),
                patient.birthFirstNames().stream()));
    Fit born = days(named, patient.birthDate());
    List<Fit> all = List.of(family, first, born);
    return all.contains(CONTRADICTS) ? CONTRADICTS : all.contains(SILENT) ? SILENT : AGREES;
  }

  private static Fit days(LabPatient named, LocalDate born) {
    if (named.birthDate() == null) {
      return SILENT;
    }
    boolean same = named.birthDate().equals(born);
    boolean century = named.shortYear() && named.birthDate().minusYears(100).equals(born);
    return same ? AGREES : century ? SILENT : CONTRADICTS;
  }

  /** One name in common is enough; part of one is not, and speaks not against it either. */
  private static Fit names(Stream<String> told, Stream<String> known) {
    List<String> report = told.filter(Objects::nonNull).toList();
    List<String> chart = known.filter(Objects::nonNull).toList();
    if (report.isEmpty()) {
      return SILENT;
    }
    Set<String> whole = chart.stream().map(Fit::compact).collect(Collectors.toSet());
    if (report.stream().map(Fit::compact).anyMatch(whole::contains)) {
      return AGREES;
    }
    Set<String> words = chart.stream().flatMap(Fit::words).collect(Collectors.toSet());
    boolean part = report.stream().flatMap(Fit::words).anyMatch(words::contains);
    return part ? SILENT : CONTRADICTS;
  }

  private static String compact(String name) {
    return APART.matcher(Folding.fold(name)).replaceAll("");
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(APART.split(Folding.fold(name))).filter(word -> word.length() >= WORD);
  }
}
