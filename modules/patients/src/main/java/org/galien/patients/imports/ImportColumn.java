package org.galien.patients.imports;

import java.util.List;

/**
 * Something that a row of other software can tell.
 *
 * @param key within its kind
 * @param label message key
 * @param required whether no row can do without
 * @param synonyms what other software calls it, folded, words parted by spaces
 */
public record ImportColumn(
    String key, String label, boolean required, CellShape shape, List<String> synonyms) {

  /** Number of a patient in the other software. */
  public static final String PATIENT = "patient";

  /** Number of the row itself in the other software. */
  public static final String ID = "id";

  static final String BIRTH_NAME = "birth-name";
  static final String FIRST_NAME = "first-name";
  static final String BIRTH_DATE = "birth-date";
  static final String SEX = "sex";
  static final String PERSON = "person";

  public ImportColumn {
    synonyms = List.copyOf(synonyms);
  }

  public static ImportColumn of(String key, String label, CellShape shape, String... synonyms) {
    return new ImportColumn(key, label, false, shape, List.of(synonyms));
  }

  public ImportColumn necessary() {
    return new ImportColumn(key, label, true, shape, synonyms);
  }

  /** What tells whose a row is. */
  static final List<ImportColumn> OF_PATIENT =
      List.of(
          of(
              PATIENT,
              "patients.import.column.patient",
              CellShape.TEXT,
              "numero patient",
              "num patient",
              "no patient",
              "id patient",
              "patient id",
              "code patient",
              "patient",
              "numpat",
              "idpat",
              "num dossier",
              "numero dossier",
              "dossier",
              "ipp",
              "x patient id",
              "x galien patient"),
          of(
              BIRTH_NAME,
              "patients.import.column.birth-name",
              CellShape.TEXT,
              "nom naissance",
              "nom de naissance",
              "nom naiss",
              "nom patient",
              "nom du patient",
              "nom"),
          of(
              FIRST_NAME,
              "patients.import.column.first-name",
              CellShape.TEXT,
              "prenom",
              "prenom patient",
              "prenoms",
              "prenom de naissance"),
          of(
              BIRTH_DATE,
              "patients.import.column.birth-date",
              CellShape.DATE,
              "date naissance",
              "date de naissance",
              "ddn",
              "ne le",
              "naissance",
              "date naiss"),
          of(SEX, "patients.import.column.sex", CellShape.SEX, "sexe", "genre"),
          of(
              PERSON,
              "patients.import.column.person",
              CellShape.TEXT,
              "identite",
              "identite patient",
              "summary"));
}
