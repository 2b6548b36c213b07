package org.galien.prescriptions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/**
 * Words of a line of treatment that name no drug by their nature: doses, forms, times, and those
 * that hold a sentence together. Whatever else a line says may be a drug, and is not passed over.
 */
final class PlainWords {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** A figure with what hangs on it, as in 5, 10mg, 2x, 3e; and single letters. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\d+(?:mg|g|kg|[µμ]g|ug|mcg|ml|cl|l|ui|mui|meq|mmol|h|j|x|fois|cps?|cpr|gel|gtt?s?|er|e)?"
              + "|[a-z]|[µμ]g");

  private static final Set<String> WORDS =
      words(
          """
          mg kg ug mcg ng ml cl dl ui mui iu meq mmol microgramme microgrammes milligramme milligrammes
          gramme grammes millilitre millilitres unite unites pour cent pct
          cp cpr cprs cps comp comps comprime comprimes gel gels gelule gelules caps capsule capsules
          sachet sachets sach goutte gouttes gtt gtts bouffee bouffees inhalation inhalations
          application applications suppositoire suppositoires suppo suppos ovule ovules ampoule ampoules
          amp patch patchs dispositif dispositifs injection injections inj pulverisation pulverisations
          unidose unidoses cuillere cuilleres mesure dose doses boite boites bte flacon flacons tube tubes
          stylo stylos seringue seringues pipette prise prises
          creme pommade gelee lotion collyre sirop solution suspension emulsion poudre granules aerosol
          spray buvable buvables injectable perfusion nasal nasale oral orale cutanee sublingual
          sublinguale rectal rectale vaginal vaginale ophtalmique auriculaire transdermique inhaler
          inhale pellicule pellicules enrobe enrobes secable secables quadrisecable effervescent
          effervescents dispersible orodispersible orodispersibles lyophilisat gastro resistant resistante
          liberation prolongee modifiee lp xr sr voie forme
          jour jours jr jrs semaine semaines sem mois an ans heure heures min minutes fois
          matin matins midi midis gouter soir soirs coucher nuit lundi mardi mercredi jeudi vendredi samedi
          dimanche quotidien quotidiennement hebdomadaire mensuel
          avant apres pendant pdt repas jeun besoin max maxi maximum demi demie
          renouveler renouvelable continu cours long depuis
          le la les de du des un une deux trois quatre et ou au aux en par pour si selon avec sans sur
          dans chaque tous toutes toute tout tlj puis prendre reprendre sous qsp
          """);

  private PlainWords() {}

  /** The words of a text as they are written. */
  static List<String> split(String text) {
    return Arrays.stream(SIGNS.split(text)).filter(word -> !word.isEmpty()).toList();
  }

  static boolean isPlain(String word) {
    String folded = Folding.fold(word);
    return FIGURE.matcher(folded).matches() || WORDS.contains(folded);
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
  }
}
