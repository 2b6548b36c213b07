package org.galien.ai.summaries.synthesis;

import java.util.regex.Pattern;

/**
 * What one clause says of one drug.
 *
 * @param shown the name as written
 * @param clause all of it, folded
 * @param end place of the text after the name
 * @param left folded words before it, from the drug before on
 * @param right folded words after it, up to the next drug
 * @param replaced true when another takes its place
 * @param stops true when it is taken no more, or must not be
 * @param starts true when it begins here
 * @param dose null when none is told
 */
record Use(
    String name,
    String shown,
    String clause,
    int end,
    String left,
    String right,
    boolean theirs,
    boolean replaced,
    boolean stops,
    boolean starts,
    Posology.Found dose) {

  private static final Pattern STOP =
      Pattern.compile(
          "(?<![a-z])(?:arret(?!s? de (?:travail|\\d|une?|deux|trois|quatre|cinq|"
              + "six|sept|huit|dix|quinze|tabac))|stopp|suspen[ds]|interromp|interrup"
              + "|retir[e]|retrait|enlev|(?<![a-z])ote(?:e|s|r)?(?![a-z])|termine|"
              + "(?<![a-z])fini(?![a-z])|laisse tomber|jete(?![a-z])|mis de cote|"
              + "abandonn|cess[ea]|echec d[eu]|sevr|deprescri|supprim|(?:ne |n'en "
              + ")?(?:prend|prenait|met) plus|plus de (?=[a-z]+ ?$)|n'est plus (?:pris|"
              + "donn)|fin d[eu])");

  /** « son mari prend du bisoprolol » */
  private static final Pattern THEIRS =
      Pattern.compile(
          "(?<![a-z])"
              + Background.RELATIVE
              + " (?:\\w+ ){0,2}(?:prend|est sous|prenait|a du|sous|traite)");

  private static final Pattern DOSE_CHANGED =
      Pattern.compile(
          "(?<![a-z])(?:augment|major|port[e]e? a|monte|diminu|redui|ramen|baiss|"
              + "descend|pass[e]e? (?:de|a)|double|moitie)");
  private static final Pattern TAKES =
      Pattern.compile(
          "(?<![a-z])(?:sous|prend|traitement(?: actuel| en cours| habituel)?|"
              + "ordonnance|avec)(?![a-z])");

  /** « diminué d'un demi-comprimé » tells no dose. */
  static final Pattern BY_HOW_MUCH =
      Pattern.compile(
          "(?:augment|diminu|baiss|mont|redui|descend)\\w*(?: \\w+)? (?:d'une?|de (?:une?|deux|\\d++))(?![^,;.]{0,20} a \\d)");

  private static final Pattern RESCALES =
      Pattern.compile(
          "^(?:je |j'ai |on |nous |a )(?:(?:l'|la |le |lui )?(?:ai |a )?)(?:augment|diminu|baiss|mont|redui|descend|double|port)");
  private static final Pattern TAKES_ITS_PLACE =
      Pattern.compile(" (?:par|pour|vers) (?:l[ea]s? |l'|du |de la |une? )*$");
  private static final Pattern GIVES_WAY =
      Pattern.compile(
          "(?:remplac\\w*|relaye|substitu\\w*)(?: (?:l[ea]s?|l'|du))? ?$|remplac\\w* (?:le |la |l')$"
              + "|a la place d[eu' ]+(?:la |l')?$|au lieu d[eu' ]+$|passee? d[eu'] ?$");
  private static final Pattern GAVE_WAY =
      Pattern.compile(
          "^ (?:\\S+ ){0,4}(?:est |a ete |sera )?(?:remplace|substitue|relaye)e?s?|^.{0,20}au profit ");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "^.{0,25}(?:definitivement |formellement )?(?:contre-indique|non repris|proscri|interdit"
              + "|est en echec)|^.{0,30}(?:n'est|n'a|ne (?:sera|doit|devra|peut|faut)) (?:pas|plus"
              + "|jamais).{0,30}(?:repri|reprendre|redonn|reintrodui|remis|etre)");
  private static final Pattern NO_MORE =
      Pattern.compile(
          "(?:ne (?:pas|plus|jamais) (?:re\\w+|donner|prescrire|utiliser)|plus (?:de|d'|jamais de)"
              + "|pas de reprise (?:de|d')|finis? (?:le|la|les)) ?(?:le |la |l'|les |d[eu]s? |d')*$");

  /**
   * @param start of what is said of it: after the drug before
   * @param end before the next drug
   * @param alone true when the clause names no other
   */
  static Use of(Part part, DrugNames.Mention mention, int start, int end, boolean alone) {
    String all = part.folded();
    String before = all.substring(0, mention.from());
    String left = all.substring(start, mention.from());
    String right = all.substring(mention.to(), end);
    boolean after = start > 0 && TAKES_ITS_PLACE.matcher(left).find();
    boolean replaced =
        !after && (GIVES_WAY.matcher(before).find() || GAVE_WAY.matcher(right).find());
    boolean last = alone || end == all.length() || !right.contains(" et ");
    boolean stops =
        replaced
            || stopped(left) && !after
            || stopped(right) && last
            || FORBIDDEN.matcher(right).find()
            || NO_MORE.matcher(left).find();
    boolean discharged = part.piece().folded().startsWith("traitement de sortie");
    boolean starts =
        DrugWords.START.matcher(before).find()
            || DrugWords.START.matcher(right).find()
            || discharged
            || after;
    return new Use(
        mention.name(),
        part.piece().part(part.from() + mention.from(), part.from() + mention.to()),
        all,
        part.from() + mention.to(),
        left,
        right,
        THEIRS.matcher(before).find(),
        replaced,
        stops,
        starts,
        BY_HOW_MUCH.matcher(left + right).find() ? null : Posology.in(right));
  }

  private static boolean stopped(String words) {
    return STOP.matcher(words).find() && !DrugWords.NO_STOP.matcher(words).find();
  }

  /** « sans arrêter », « si elle arrête »: said, not done. */
  boolean onlyTalkedOf() {
    return DrugWords.NO_STOP.matcher(left + right).find();
  }

  boolean changes() {
    return DrugWords.CHANGE.matcher(left + right).find();
  }

  boolean doseChanged() {
    return DOSE_CHANGED.matcher(left + right).find();
  }

  /** « je baisse un peu », with no drug in the clause: of the one named before. */
  static boolean rescales(String clause) {
    return RESCALES.matcher(clause).find();
  }

  /** Thought of, refused, or conditional, and no dose that was changed. */
  boolean maybe() {
    return DrugWords.MAYBE.matcher(left + " " + right).find() && !(dose != null && changes());
  }

  /** Of a drug that was stopped: a copied prescription takes nothing up again. */
  boolean restarts(boolean renewal) {
    return starts || dose != null && !renewal && (changes() || TAKES.matcher(left).find());
  }
}
