package org.galien.ai.summaries.french;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises names of drugs by the stems of the WHO's international non-proprietary names in their
 * French form, and by a few common names without a stem.
 */
public final class Drugs {

  private static final Pattern NAME =
      Pattern.compile(
          "[a-z]{2,}(?:pril|sartan|statine|olol|azole|cilline|mycine|floxacine|cycline|gliptine"
              + "|gliflozine|glutide|xaban|formine|prazole|dipine|triptan|azepam|zolam|parine|mab"
              + "|tinib|oxetine|traline|ipramine|triptyline|sone|solone|terol|tropium|fibrate|gatran"
              + "|grel|thiazide|semide|lactone|profene|oxicam|fenac|coxib|caine|vir|idone|apine"
              + "|racetam|gabaline|gabapentine|dronate|thyroxine|mide)");
  private static final Set<String> PLAIN =
      Set.of(
          "aspirine",
          "paracetamol",
          "ibuprofene",
          "metformine",
          "insuline",
          "glargine",
          "morphine",
          "codeine",
          "tramadol",
          "warfarine",
          "fluindione",
          "digoxine",
          "amiodarone",
          "lithium",
          "methotrexate",
          "colchicine",
          "allopurinol",
          "levodopa",
          "salbutamol",
          "kardegic",
          "doliprane",
          "sacubitril",
          "verapamil",
          "diltiazem",
          "escitalopram",
          "citalopram",
          "venlafaxine",
          "mirtazapine",
          "cholecalciferol",
          "zolpidem",
          "zopiclone",
          "lamotrigine",
          "valproate",
          "carbamazepine",
          "ramipril",
          "perindopril",
          "tamsulosine",
          "finasteride");

  private Drugs() {}

  /** Folded names in a text. */
  public static Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (String word : Fold.words(text)) {
      if (PLAIN.contains(word) || NAME.matcher(word).matches()) {
        found.add(word);
      }
    }
    return found;
  }
}
