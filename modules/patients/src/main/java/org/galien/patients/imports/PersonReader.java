package org.galien.patients.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.IdentityAttribute;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.NirKeyWrong;
import org.galien.patients.identity.NirUnreadable;
import org.galien.patients.identity.NirWarning;
import org.galien.patients.identity.PartialDate;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.PatientField;
import org.galien.patients.identity.Traits;
import org.galien.patients.names.PatientNames;

/** A patient as other software writes one. */
final class PersonReader {

  /**
   * @param billed the number acts are billed under when it is not the patient's own, or null
   */
  record Person(PatientDraft draft, Nir billed) {}

  static final List<ImportColumn> COLUMNS =
      List.of(
          column(
              ImportColumn.PATIENT,
              CellShape.TEXT,
              "numero patient",
              "num patient",
              "id patient",
              "patient id",
              "code patient",
              "numpat",
              "idpat",
              "num dossier",
              "numero dossier",
              "dossier",
              "ipp",
              "numero",
              "num",
              "id",
              "code"),
          column(
                  ImportColumn.BIRTH_NAME,
                  CellShape.TEXT,
                  "nom naissance",
                  "nom de naissance",
                  "nom naiss",
                  "nom patronymique",
                  "nom jeune fille",
                  "nom de jeune fille",
                  "patronyme",
                  "nomjf",
                  "birth name",
                  "nom")
              .necessary(),
          column(
              "used-name",
              CellShape.TEXT,
              "nom usage",
              "nom d usage",
              "nom usuel",
              "nom utilise",
              "nom marital",
              "nom epouse",
              "used name"),
          column(
                  ImportColumn.FIRST_NAME,
                  CellShape.TEXT,
                  "prenom",
                  "prenoms",
                  "prenoms de naissance",
                  "prenom de naissance",
                  "prenom 1",
                  "first name")
              .necessary(),
          column(
              "used-first-name", CellShape.TEXT, "prenom usage", "prenom utilise", "prenom usuel"),
          column(
                  ImportColumn.BIRTH_DATE,
                  CellShape.DATE,
                  "date naissance",
                  "date de naissance",
                  "ddn",
                  "naissance",
                  "date naiss",
                  "datenaiss",
                  "dnaiss",
                  "ne le",
                  "birth date")
              .necessary(),
          column(ImportColumn.SEX, CellShape.SEX, "sexe", "genre", "sex", "civilite").necessary(),
          column(
              "birth-place",
              CellShape.TEXT,
              "code insee naissance",
              "insee naissance",
              "code commune naissance",
              "lieu naissance insee"),
          column(
              "nir",
              CellShape.NIR,
              "nir",
              "numero securite sociale",
              "num secu",
              "numero secu",
              "no ss",
              "nss",
              "securite sociale",
              "insee",
              "matricule"),
          column("nir-key", CellShape.NUMBER, "cle nir", "cle", "cle secu", "cle ss"),
          column(
              "phone",
              CellShape.PHONE,
              "tel mobile",
              "telephone mobile",
              "mobile",
              "portable",
              "tel portable",
              "telephone",
              "tel",
              "tel1",
              "telephone 1",
              "phone"),
          column(
              "other-phone",
              CellShape.PHONE,
              "tel fixe",
              "fixe",
              "domicile",
              "tel domicile",
              "tel2",
              "telephone 2",
              "tel bureau",
              "telephone fixe"),
          column("email", CellShape.EMAIL, "email", "mail", "e mail", "courriel", "adresse mail"),
          column("address", CellShape.TEXT, "adresse", "adresse 1", "rue", "voie", "adr1", "adr"),
          column("postal-code", CellShape.POSTAL_CODE, "code postal", "cp", "codepostal"),
          column("town", CellShape.TEXT, "ville", "commune", "localite"),
          column("physician", CellShape.TEXT, "medecin traitant", "mt", "medecin", "nom mt"));

  private PersonReader() {}

  private static ImportColumn column(String key, CellShape shape, String... synonyms) {
    return ImportColumn.of(key, "patients.import.column." + key, shape, synonyms);
  }

  static Person read(ImportRow row, LocalDate today) throws RowRefused {
    PartialDate born = born(row, today);
    AdministrativeSex sex =
        Sexes.read(row.text(ImportColumn.SEX))
            .orElseThrow(() -> new RowRefused(ImportColumn.SEX, "patients.import.unreadable"));
    Nir nir = nir(row);
    boolean own = nir == null || own(nir, sex, born);
    Traits traits =
        new Traits(
            row.text(ImportColumn.BIRTH_NAME),
            none(row.text("used-name")),
            PatientNames.firstNames(row.text(ImportColumn.FIRST_NAME)),
            none(row.text("used-first-name")),
            born.date(),
            sex,
            none(row.text("birth-place")));
    Contact contact =
        new Contact(
            phone(row.text("phone")),
            phone(row.text("other-phone")),
            none(row.text("email")),
            none(row.text("address")),
            none(row.text("postal-code")),
            none(row.text("town")));
    Set<IdentityAttribute> attributes = born.unknown() == null ? Set.of() : Set.of(born.unknown());
    String physician = none(row.text("physician"));
    PatientDraft draft = new PatientDraft(traits, own ? nir : null, contact, physician, attributes);
    return new Person(draft, own ? null : nir);
  }

  /** Column of the file's row at which a refusal of the form points. */
  static String column(PatientField field) {
    return switch (field) {
      case BIRTH_FIRST_NAMES -> ImportColumn.FIRST_NAME;
      case REFERRING_PHYSICIAN -> "physician";
      default -> field.key();
    };
  }

  private static PartialDate born(ImportRow row, LocalDate today) throws RowRefused {
    String text = row.text(ImportColumn.BIRTH_DATE);
    if (text.matches("\\d{4}|\\d{1,2}[/.\\-]\\d{4}")) {
      return PartialDate.read(text, today)
          .orElseThrow(
              () -> new RowRefused(ImportColumn.BIRTH_DATE, "patients.import.date-unreadable"));
    }
    LocalDate date = row.date(ImportColumn.BIRTH_DATE, today);
    if (date == null) {
      throw new RowRefused(ImportColumn.BIRTH_DATE, "patients.import.missing");
    }
    return new PartialDate(date, null);
  }

  private static Nir nir(ImportRow row) throws RowRefused {
    String bare = Nir.bare(row.text("nir"));
    if (bare.isEmpty()) {
      return null;
    }
    try {
      return Nir.parse(bare.length() == 13 ? bare + row.text("nir-key") : bare);
    } catch (NirUnreadable | NirKeyWrong e) {
      throw new RowRefused("nir", "patients.import.nir-wrong");
    }
  }

  /** A child's acts are billed under a parent's number, which proves nothing of the child. */
  private static boolean own(Nir nir, AdministrativeSex sex, PartialDate born) {
    LocalDate day = born.unknown() == null ? born.date() : null;
    return nir.warnings(sex, day).stream().allMatch(NirWarning.PROVISIONAL::equals);
  }

  private static String phone(String text) {
    return text.replaceAll("[\\s.0-]", "").isEmpty() ? null : text;
  }

  private static String none(String text) {
    return text.isEmpty() ? null : text;
  }
}
