package org.galien.documents.laboratory;

/** What a laboratory sends, in each form; nobody in it exists. */
public final class LabSamples {

  private LabSamples() {}

  public static String header(String family, String first, String born, String dossier) {
    return String.join(
        "\r\n",
        "LAB000123",
        family,
        first,
        "12 RUE DES TILLEULS",
        "",
        "59000 LILLE",
        born,
        "2710359350123 64",
        dossier,
        "15/09/2025",
        "LABOTEST   Laboratoire Fictif",
        "MARTINAL   Dr Alain MARTIN",
        "",
        "");
  }

  /** A file of one report. */
  public static String file(String header, String... results) {
    return report(header, results) + "****FINFICHIER****\r\n";
  }

  public static String report(String header, String... results) {
    return header
        + "HEMATOLOGIE\r\nHémoglobine     11,2 g/dL   (12,0 - 16,0)\r\n****LAB****\r\n"
        + String.join("\r\n", results)
        + "\r\n****FIN****\r\n";
  }

  public static String hprim(String... results) {
    return file(header("DUPRÉ", "JEANNE", "04/03/1971", "260915042"), results);
  }
}
