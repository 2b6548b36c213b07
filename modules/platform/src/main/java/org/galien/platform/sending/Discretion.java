package org.galien.platform.sending;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/**
 * Whether words tell a specialty or a reason: others read them on a locked telephone. Made to doubt
 * rather than to let pass: what it takes for such a word waits for a person, and so does whatever
 * is in a language it cannot read.
 */
public final class Discretion {

  /** Specialties end so in all of them, and days, names and links are typed in French. */
  private static final String EVERYWHERE =
      "\\w+(olog[uiy]|iatr[eiy])\\w*|\\b(generaliste|infirmi|chirurg|sage-femme|midwife|kine|nurse"
          + "|surge|motif|reason|resultat|result|analyse|diagnos|examen|bilan|vaccin|traitement"
          + "|treatment|ordonnance|prescription|maladie|illness|symptom|grossesse|pregnan|urgen"
          + "|cancer|radio|scanner|irm|depist|screening|biops|operation)\\w*";

  private static final Map<String, Pattern> TELLING =
      Map.of(
          "fr", Pattern.compile(EVERYWHERE),
          "en", Pattern.compile(EVERYWHERE),
          "es",
              Pattern.compile(
                  EVERYWHERE
                      + "|\\b(cirug|consulta|motivo|medic[oa]s?\\b|enfermer|resultado|analisis|vacuna"
                      + "|receta|embarazo)\\w*"),
          "pt",
              Pattern.compile(
                  EVERYWHERE
                      + "|\\b(cirurg|consulta|motivo|medic[oa]s?\\b|enfermeir|exame|analise|vacina"
                      + "|receita|gravidez)\\w*"));

  private static final Pattern OTHER_LETTERS = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

  private Discretion() {}

  /**
   * True unless the words are in a language that is read here, and tell nothing in it.
   *
   * @param language in which they are
   */
  public static boolean doubts(Locale language, String words) {
    Pattern telling = TELLING.get(language.getLanguage());
    return telling == null
        || OTHER_LETTERS.matcher(words).find()
        || telling.matcher(Folding.fold(words).toLowerCase(Locale.ROOT)).find();
  }
}
