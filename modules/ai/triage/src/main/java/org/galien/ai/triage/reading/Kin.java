package org.galien.ai.triage.reading;

import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/**
 * Whether a relative has the finding: « sa mère, opérée d'un adénocarcinome ». A relative who is
 * only there, who comes with somebody or is called, takes nothing from the patient.
 */
final class Kin {
  private static final int SENTENCE = 120;
  private static final String ASIDE = "(?:soeurs?|freres?|tantes?|oncles?|cousine?s?)";
  private static final String WHO = "(?:" + ASIDE + "|(?:grand[- ]?)?(?:mere|pere)s?|cas index)";
  private static final String OF_WHOM =
      "(?: (?:maternel(?:le)?|paternel(?:le)?|ainee?|cadet(?:te)?|jumeau|jumelle|biologique"
          + "|egalement|aussi|\\(?\\d{1,2} ans\\)?))*";

  /** What may stand between the illness and who has it: few words, and nobody else. */
  private static final String ILLNESS =
      "(?:[ '](?!(?:il|elle|je|on|nous|lui|patiente?|qui|que|et|mais|puis|presente|montre|retrouve"
          + "|objective|evoque|revele|decouvre|consulte|vient|venue?|adressee?|aujourd|actuellement"
          + "|ce|cette|scanner|irm|echographie|radio|biopsie)\\b)[a-z0-9]+(?:-[a-z0-9]+)*){0,7}[ ']?$";

  private static final Pattern BEARS =
      Pattern.compile(
          "\\b(?:(?:sa|son|ses|leur) (?:demi[- ])?"
              + WHO
              + "|(?:une?|deux|trois|\\d) (?:demi[- ])?"
              + ASIDE
              + "|cas index)"
              + OF_WHOM
              + ",? (?:(?:qui )?(?:a|ont) (?:eu|presente une?|fait une?|developpe)|(?:qui )?avait une?"
              + "|(?:qui )?(?:(?:est|etait|a ete|sont|ont ete) )?(?:decede|mort|opere|traite|suivi|soigne"
              + "|atteint|porteu[rs]|touche)e?s?)"
              + ILLNESS);

  private static final Pattern FAMILY =
      Pattern.compile(
          "\\bfamilia(?:l|ux|les?)\\b[^.;!?]*\\b" + WHO + OF_WHOM + " ?[:,(]?" + ILLNESS);

  private static final Pattern COMPANY =
      Pattern.compile("\\b(?:avec|accompagne|amene|conduit|presence)");

  private Kin() {}

  static boolean bears(Page page, int index) {
    int at = page.words().get(index).start();
    String before = page.text().substring(Math.max(0, at - SENTENCE), at);
    String line = Fold.plain(before.substring(before.lastIndexOf('\n') + 1));
    String clause = line.replaceFirst("(?s)^.*[.;:!?]", "");
    return !COMPANY.matcher(clause).find()
        && (BEARS.matcher(clause).find() || FAMILY.matcher(line).find());
  }
}
