package org.galien.terminology.interactions;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that tell in which chemical form a substance is, and not which it is: « chlorhydrate de »,
 * « sodique », « anhydre ».
 */
final class Salts {

  private static final Set<String> WORDS =
      Set.of(
          ("de d du des l la le et acide anhydre base hydrate hydratee chlorhydrate dichlorhydrate"
                  + " bromhydrate iodhydrate chlorure dichlorure bromure iodure fluorure oxyde"
                  + " hydroxyde sel sels sodium potassium calcium magnesium lithium zinc aluminium"
                  + " sodique disodique monosodique trisodique tetrasodique potassique dipotassique"
                  + " calcique magnesique zincique ammonique arginine lysine olamine diolamine"
                  + " trometamol meglumine erbumine butylamine tert benzathine procaine piperazine"
                  + " proxetil axetil pivoxil medoxomil cilexetil etexilate alafenamide marboxil"
                  + " hemi mono di tri sesqui complexe resinate forme liquide pulverulente micronise"
                  + " racemique solution element lourd leger legere")
              .split(" "));

  /** Anions of salts that are taken for their metal. */
  private static final Set<String> ANIONS =
      Set.of(
          ("de d du des l la le et anhydre element lourd leger legere liquide chlorure bromure iodure"
                  + " carbonate bicarbonate hydrogenocarbonate citrate gluconate sulfate phosphate"
                  + " acetate lactate aspartate oxyde hydroxyde peroxyde pidolate glycerophosphate"
                  + " lactogluconate gluconolactate ascorbate orotate")
              .split(" "));

  private static final Set<String> METALS =
      Set.of("sodium", "potassium", "calcium", "magnesium", "lithium", "zinc", "aluminium", "fer");

  private static final Pattern ENDING =
      Pattern.compile("[a-z]{2,}(ate|hydrate|hydratee)|\\d+|[a-z]");

  private Salts() {}

  static boolean isMetal(String substance) {
    return METALS.contains(Names.key(substance));
  }

  /** True when a name is the substance in some form: nothing but such words is left of it. */
  static boolean only(List<String> rest, String substance) {
    boolean metal = METALS.contains(substance);
    return rest.stream()
        .allMatch(
            word ->
                metal
                    ? ANIONS.contains(word) || word.endsWith("hydrate") || word.endsWith("hydratee")
                    : WORDS.contains(word) || ENDING.matcher(word).matches());
  }
}
