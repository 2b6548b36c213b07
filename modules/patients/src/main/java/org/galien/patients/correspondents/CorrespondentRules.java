package org.galien.patients.correspondents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.galien.patients.identity.PhoneNumber;
import org.galien.patients.names.PatientNames;
import org.galien.platform.users.Rpps;

/** What a correspondent must satisfy to be kept. */
final class CorrespondentRules {

  private static final String EMAIL = "[^\\s@<>\"]+@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+";

  private CorrespondentRules() {}

  /** As it will be kept: names as the practice writes them, numbers in one form. */
  static Correspondent tidied(Correspondent typed) {
    return new Correspondent(
        typed.id(),
        typed.version(),
        text(PatientNames.family(typed.name())),
        text(PatientNames.first(typed.firstName())),
        text(PatientNames.tidy(typed.specialty())),
        text(typed.rpps()).replaceAll("\\s", ""),
        phone(typed.phone()),
        phone(typed.fax()),
        text(PatientNames.tidy(typed.email())).toLowerCase(java.util.Locale.ROOT),
        text(PatientNames.tidy(typed.secureEmail())).toLowerCase(java.util.Locale.ROOT),
        text(PatientNames.tidy(typed.address())),
        text(PatientNames.tidy(typed.postalCode())),
        text(PatientNames.tidy(typed.town())));
  }

  /** Everything that is wrong with a tidied one, in the order of the form. */
  static List<CorrespondentRefusal> refusals(Correspondent one) {
    List<CorrespondentRefusal> all = new ArrayList<>();
    Map<CorrespondentField, String> texts = texts(one);
    texts.forEach(
        (field, text) -> {
          if (text.length() > field.length()) {
            all.add(new CorrespondentRefusal(field, "too-long"));
          }
        });
    refuse(all, CorrespondentField.NAME, one.name().isEmpty(), "name");
    boolean written = !one.rpps().isEmpty();
    boolean number = Rpps.isNumber(one.rpps());
    refuse(all, CorrespondentField.RPPS, written && !number, "rpps");
    refuse(all, CorrespondentField.RPPS, number && !Rpps.isPossible(one.rpps()), "rpps-key");
    refuse(all, CorrespondentField.PHONE, !number(one.phone()), "phone");
    refuse(all, CorrespondentField.FAX, !number(one.fax()), "phone");
    refuse(all, CorrespondentField.EMAIL, !one.email().matches("|" + EMAIL), "email");
    refuse(all, CorrespondentField.SECURE_EMAIL, !one.secureEmail().matches("|" + EMAIL), "email");
    refuse(
        all, CorrespondentField.POSTAL_CODE, !one.postalCode().matches("|\\d{5}"), "postal-code");
    return all;
  }

  private static Map<CorrespondentField, String> texts(Correspondent one) {
    Map<CorrespondentField, String> texts = new EnumMap<>(CorrespondentField.class);
    texts.put(CorrespondentField.NAME, one.name());
    texts.put(CorrespondentField.FIRST_NAME, one.firstName());
    texts.put(CorrespondentField.SPECIALTY, one.specialty());
    texts.put(CorrespondentField.EMAIL, one.email());
    texts.put(CorrespondentField.SECURE_EMAIL, one.secureEmail());
    texts.put(CorrespondentField.ADDRESS, one.address());
    texts.put(CorrespondentField.TOWN, one.town());
    return texts;
  }

  private static void refuse(
      List<CorrespondentRefusal> all, CorrespondentField field, boolean wrong, String reason) {
    if (wrong) {
      all.add(new CorrespondentRefusal(field, reason));
    }
  }

  private static boolean number(String phone) {
    return phone.isEmpty() || PhoneNumber.parse(phone).isPresent();
  }

  private static String phone(String typed) {
    String text = text(PatientNames.tidy(typed));
    return text.isEmpty() ? "" : PhoneNumber.parse(text).orElse(text);
  }

  private static String text(String text) {
    return text == null ? "" : text.strip();
  }
}
