package org.galien.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.InsStatus;
import org.galien.patients.identity.PhoneNumber;
import org.galien.patients.search.Highlighter;
import org.galien.platform.text.TextPart;
import org.galien.platform.voice.Dates;

/** Makes a hit of a row with {@link SearchSql#COLUMNS}. */
final class HitReader {

  private final Highlighter highlighter;
  private final boolean close;

  /**
   * @param highlighter null when nothing was typed
   */
  HitReader(Highlighter highlighter, boolean close) {
    this.highlighter = highlighter;
    this.close = close;
  }

  PatientHit read(Object[] row) {
    String birthName = (String) row[1];
    String usedName = (String) row[2];
    List<String> firstNames = List.of(((String) row[3]).split(","));
    String firstName = row[4] == null ? firstNames.getFirst() : (String) row[4];
    LocalDate birthDate = (LocalDate) row[5];
    return new PatientHit(
        new PatientId(((Number) row[0]).longValue()),
        name(usedName == null ? birthName : usedName),
        name(firstName),
        usedName == null || usedName.equals(birthName) ? null : name(birthName),
        typed(name(others(firstNames, firstName))),
        date(birthDate),
        phone((String) row[7], (String) row[8]),
        birthDate,
        AdministrativeSex.of((String) row[6]),
        (String) row[9],
        InsStatus.valueOf((String) row[10]),
        close);
  }

  private List<TextPart> name(String name) {
    return highlighter == null || name.isEmpty() ? plain(name) : highlighter.name(name);
  }

  private List<TextPart> date(LocalDate date) {
    String shown = Dates.date(date);
    return highlighter == null ? plain(shown) : highlighter.date(shown);
  }

  /** The number that was typed, else the first there is. */
  private List<TextPart> phone(String phone, String otherPhone) {
    List<List<TextPart>> numbers =
        Stream.of(phone == null ? "" : phone, otherPhone == null ? "" : otherPhone)
            .filter(number -> !number.isEmpty())
            .map(this::phone)
            .toList();
    return numbers.stream()
        .filter(parts -> typed(parts) != null)
        .findFirst()
        .orElse(numbers.isEmpty() ? null : numbers.getFirst());
  }

  private List<TextPart> phone(String number) {
    String shown = PhoneNumber.spaced(number);
    return highlighter == null ? plain(shown) : highlighter.phone(number, shown);
  }

  private static List<TextPart> typed(List<TextPart> parts) {
    return parts.stream().anyMatch(TextPart::matched) ? parts : null;
  }

  private static String others(List<String> firstNames, String shown) {
    return String.join(", ", firstNames.stream().filter(name -> !name.equals(shown)).toList());
  }

  private static List<TextPart> plain(String text) {
    return List.of(new TextPart(text, false));
  }
}
