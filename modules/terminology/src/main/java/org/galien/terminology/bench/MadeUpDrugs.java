package org.galien.terminology.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/** Files in the form of the official base, of drugs whose names are made up of syllables. */
final class MadeUpDrugs {

  private static final int FIRST = 90_000_000;
  private static final List<String> BEGINNINGS =
      List.of("BA", "LI", "KA", "MO", "TE", "RU", "SA", "VO", "NI", "PE", "DA", "FU", "GO");
  private static final List<String> MIDDLES =
      List.of("do", "fo", "lu", "mi", "ra", "ti", "ne", "vu", "so", "ca", "be");
  private static final List<String> ENDS = List.of("li", "xan", "mel", "tor", "vir", "pam", "zol");
  private static final List<Integer> DOSES = List.of(5, 10, 50, 500);

  private MadeUpDrugs() {}

  /** Writes the four files that an import needs. */
  static void write(Path folder, int count) throws IOException {
    write(folder, "CIS_bdpm", count, MadeUpDrugs::drug);
    write(folder, "CIS_CIP_bdpm", count, MadeUpDrugs::pack);
    write(folder, "CIS_COMPO_bdpm", count, MadeUpDrugs::substance);
    write(folder, "CIS_GENER_bdpm", count, MadeUpDrugs::group);
  }

  private static void write(Path folder, String name, int count, IntFunction<String> line)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name + ".txt"))) {
      for (int i = 1; i <= count; i++) {
        out.write(line.apply(i));
        out.write("\r\n");
      }
    }
  }

  private static String drug(int i) {
    return String.join(
        "\t",
        code(i),
        name(i) + " " + DOSES.get(i % DOSES.size()) + " mg, comprimé pelliculé",
        "comprimé pelliculé",
        "orale",
        "Autorisation active",
        "Procédure nationale",
        i % ENDS.size() > 0 ? "Commercialisée" : "Non commercialisée",
        "12/03/2019",
        "",
        "",
        " FICTIF",
        "Non");
  }

  private static String pack(int i) {
    String label = "boîte de 30\tPrésentation active\tDéclaration\t04/06/2019";
    return code(i)
        + "\t%07d\t%s\t%013d\toui\t65%%\t3,20\t4,22\t1,02\t"
            .formatted(i, label, 3_400_000_000_000L + i);
  }

  private static String substance(int i) {
    String what = "comprimé\t%05d\t%sINE\t5 mg\tun comprimé\tSA\t1\t";
    return code(i) + "\t" + what.formatted(i % 1000 + 1, name(i % 1000 + 1));
  }

  private static String group(int i) {
    return "%d\t%s\t%s\t%d\t%d"
        .formatted(i / 5 + 1, name(i), code(i), i % 5 == 0 ? 0 : 1, i % 5 + 1);
  }

  private static String code(int i) {
    return Integer.toString(FIRST + i);
  }

  private static String name(int i) {
    return BEGINNINGS.get(i % BEGINNINGS.size())
        + MIDDLES.get(i / BEGINNINGS.size() % MIDDLES.size())
        + ENDS.get(i / (BEGINNINGS.size() * MIDDLES.size()) % ENDS.size());
  }
}
