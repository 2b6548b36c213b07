package org.galien.documents.laboratory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A laboratory's file that holds reports about several patients, as one file a patient. Only what
 * is whole is taken apart, and only where every report says whom it is about: HPRIM Médecin between
 * its headers, HL7 between its messages, HPRIM Santé between its patients.
 */
public final class LabParts {

  private record Named(String family, String first, LocalDate born) {
    static Named of(LabPatient p) {
      return new Named(p.familyName(), p.firstName(), p.birthDate());
    }

    boolean told() {
      return family != null && first != null && born != null;
    }
  }

  private LabParts() {}

  /** In the order of the file; empty when there is nothing to take apart. */
  public static List<String> of(String text) {
    boolean hl7 = Hl7.is(text);
    if (Cda.is(text) || !(hl7 || Hprim.is(text)) || !LabFiles.read(text).orElseThrow().whole()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    Named before = null;
    for (String piece : hl7 ? Hl7.messages(text) : Hprim.reports(text)) {
      Optional<Named> named = named(hl7 ? piece : Hprim.file(piece));
      if (named.isEmpty()) {
        return List.of();
      }
      boolean goesOn = named.get().equals(before);
      parts.add(goesOn ? parts.removeLast() + piece : piece);
      before = named.get();
    }
    return parts.size() > 1 ? List.copyOf(parts) : List.of();
  }

  /** Some in a row as a file that is whole again. */
  public static String joined(List<String> parts) {
    String all = String.join("", parts);
    return Hl7.is(all) ? all : Hprim.file(all);
  }

  /** Whom all reports of a file are about, if that is one person told by name and birth date. */
  private static Optional<Named> named(String file) {
    List<Named> people =
        LabFiles.read(file).map(LabFile::reports).orElse(List.of()).stream()
            .map(report -> Named.of(report.patient()))
            .distinct()
            .toList();
    return people.size() == 1 && people.getFirst().told()
        ? Optional.of(people.getFirst())
        : Optional.empty();
  }
}
