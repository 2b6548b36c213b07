package org.galien.patients.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Names as unevenly spread as in France: some that everybody knows many of, two hundred common
 * ones, names with particles, and a tail of thousands that hardly repeat.
 */
final class BenchNames {

  private static final List<String> FAMILIES = lines("families.txt");
  private static final List<String> WOMEN = lines("women.txt");
  private static final List<String> MEN = lines("men.txt");
  private static final List<String> PARTICLES =
      List.of("Le ", "Le ", "Le ", "Le ", "Le ", "De ", "De La ", "Da ", "El ", "Ben ", "D’");

  /** Repeated where many French names begin so. */
  private static final List<String> ROOTS =
      List.of(
          ("Al An Aub Bar Beau Ber Bert Blan Bon Bou Bour Bre Bru Cail Car Cas Cha Char Chau Cor"
                  + " Cou Cour Dan Dau Del Dela Den Des Dou Du Duf Es Fau Fer Fou Fran Gal Gar Gau"
                  + " Ger Gir God Gou Gran Gui Ham Her Hou Jac Jan Jou Ker Lab Lac Lam Lan Lar Lav"
                  + " Le Leb Lec Lef Leg Lem Lep Les Lou Mag Mal Mar Mar Mas Mau Mer Mi Mon Mor"
                  + " Mou Nav Nor Oli Pa Pas Pel Per Pi Poi Pou Pri Qué Ram Re Ri Ro Rou Sal Sau"
                  + " Ser Si Sou Ta Tho Tou Tri Val Vas Ver Vil Vin Za")
              .split(" "));

  private static final List<String> MIDDLES =
      List.of("", "", "", "di", "ba", "che", "ga", "li", "mi", "ne", "ri", "se", "ta", "vi");
  private static final List<String> ENDINGS =
      List.of(
          ("ac aine ais and ange ard as aud ault aux ay eau el elle ent er et eux ez ier in is ois"
                  + " on ot oux son tin ville y")
              .split(" "));

  private final Random random;

  BenchNames(Random random) {
    this.random = random;
  }

  /** In capitals, as names are kept. */
  String family() {
    int draw = random.nextInt(100);
    String name =
        draw < 25
            ? frequent(FAMILIES, 15)
            : draw < 31
                ? any(PARTICLES, random) + rare()
                : draw < 34 ? frequent(FAMILIES, 15) + "-" + rare() : rare();
    return name.toUpperCase(Locale.FRENCH);
  }

  /** One to three, as they stand on the birth certificate. */
  List<String> firstNames(boolean woman) {
    return random.ints(1 + random.nextInt(3), 0, 1).mapToObj(i -> first(woman)).distinct().toList();
  }

  private String first(boolean woman) {
    String name = frequent(woman ? WOMEN : MEN, 6);
    return random.nextInt(16) == 0 && !name.contains("-")
        ? (woman ? "Marie-" : "Jean-") + name
        : name;
  }

  private String rare() {
    return any(ROOTS, random) + any(MIDDLES, random) + any(ENDINGS, random);
  }

  /** Zipf's law, flattened at its head: the tenth name is not ten times as rare as the first. */
  private String frequent(List<String> byFrequency, int flat) {
    double place = Math.exp(random.nextDouble() * Math.log(1 + byFrequency.size() / (double) flat));
    int rank = (int) ((place - 1) * flat);
    return byFrequency.get(Math.min(rank, byFrequency.size() - 1));
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = BenchNames.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
