package org.galien.patients;

import java.time.LocalDate;
import java.util.List;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.InsStatus;
import org.galien.platform.text.TextPart;

/**
 * A patient found, with what of it was typed.
 *
 * @param name nom utilisé, or birth name when there is none other
 * @param birthName shown as « née … », null when it is the name
 * @param birthDate shown as dd/MM/yyyy
 * @param otherFirstNames birth first names that are not shown, null unless one of them was typed
 * @param phone the number that was typed, else the first one; null when there is none
 * @param town null when not known
 * @param close true when it only comes close to what was typed: a slip, or another spelling
 */
public record PatientHit(
    PatientId id,
    List<TextPart> name,
    List<TextPart> firstName,
    List<TextPart> birthName,
    List<TextPart> otherFirstNames,
    List<TextPart> dateParts,
    List<TextPart> phone,
    LocalDate birthDate,
    AdministrativeSex sex,
    String town,
    InsStatus insStatus,
    boolean close) {

  /** {@code DELAUNAY-ROUSSEL Marie-Thérèse}. */
  public String display() {
    return plain(name) + " " + plain(firstName);
  }

  /** The same as {@link PatientIdentity#seen}, while the patient is the same. */
  public SeenPatient seen() {
    return SeenPatient.of(
        id, display(), plain(birthName == null ? name : birthName), birthDate, sex);
  }

  /** EL reads properties. */
  public String getDisplay() {
    return display();
  }

  static String plain(List<TextPart> parts) {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }
}
