package org.galien.patients.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * Writes what other software would export of a practice: for {@code docs/measurements}. Arguments:
 * folder, patients, documents.
 */
final class ForeignPractice {

  private static final String[] SYLLABLES =
      "bar bel cor dan del fer gar gui hen jac lan leb mar mer mor nau per pic rou sal tan ver vil wal"
          .split(" ");
  private static final String[] FIRST =
      "Marie Jeanne Paul Luc Zoé Anne Louis Hélène Karim Léa Hugo Inès Jules Nadia Omar Rose"
          .split(" ");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT);
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private ForeignPractice() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int patients = Integer.parseInt(arguments[1]);
    Files.createDirectories(folder.resolve("documents"));
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("patients.csv"), WINDOWS);
        BufferedWriter problems =
            Files.newBufferedWriter(folder.resolve("problemes.csv"), WINDOWS)) {
      out.write("NUMPAT;NOM_NAISS;PRENOM;DDN;SEXE;TEL1;ADRESSE;CP;VILLE\r\n");
      problems.write("NUMPAT;LIBELLE;DEBUT\r\n");
      for (int i = 1; i <= patients; i++) {
        boolean woman = random.nextBoolean();
        String born = LocalDate.of(2020, 1, 1).minusDays(random.nextInt(33_000)).format(DAY);
        String name = syllable(random) + syllable(random) + syllable(random);
        String first = FIRST[random.nextInt(FIRST.length)];
        String phone = String.format(Locale.ROOT, "06%08d", random.nextInt(100_000_000));
        String[] row = {
          "" + i,
          name,
          first,
          born,
          woman ? "F" : "M",
          phone,
          i % 99 + " rue du Puits",
          "59400",
          "Cambrai"
        };
        out.write(String.join(";", row) + "\r\n");
        problems.write(i + ";Hypertension artérielle;" + (1990 + i % 30) + "\r\n");
      }
    }
    for (int i = 1; i <= Integer.parseInt(arguments[2]); i++) {
      Path below = folder.resolve("documents").resolve(String.valueOf(i % 100));
      Files.createDirectories(below);
      String name = (1 + i % patients) + "_courrier_" + i + ".txt";
      Files.writeString(below.resolve(name), "Courrier numéro " + i);
    }
  }

  private static String syllable(Random random) {
    return SYLLABLES[random.nextInt(SYLLABLES.length)];
  }
}
