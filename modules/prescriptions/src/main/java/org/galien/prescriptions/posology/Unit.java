package org.galien.prescriptions.posology;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** What is counted of a drug at each intake, with the ways doctors shorten it. */
enum Unit {
  TABLET("comprimé", "comprimés", "cps?|cpr?s?|comps?|comprimes?"),
  CAPSULE("gélule", "gélules", "gel|gels|gelules?"),
  SOFT_CAPSULE("capsule", "capsules", "caps|capsules?"),
  SACHET("sachet", "sachets", "sach|sachets?"),
  DROP("goutte", "gouttes", "gtt?e?s?|gouttes?"),
  PUFF("bouffée", "bouffées", "bouff|bouffees?|inhalations?"),
  APPLICATION("application", "applications", "appl?|applications?"),
  SUPPOSITORY("suppositoire", "suppositoires", "suppos?|suppositoires?"),
  OVULE("ovule", "ovules", "ovules?"),
  AMPOULE("ampoule", "ampoules", "amp|ampoules?"),
  PATCH("dispositif", "dispositifs", "patchs?|dispositifs?|patches"),
  INJECTION("injection", "injections", "inj|injections?"),
  SPRAY("pulvérisation", "pulvérisations", "pulv|pulverisations?"),
  SINGLE_DOSE("récipient unidose", "récipients unidoses", "unidoses?"),
  SPOON("cuillère-mesure", "cuillères-mesure", "cuilleres?[ -]mesures?"),
  TABLESPOON("cuillère à soupe", "cuillères à soupe", "cas|cuilleres? a soupe"),
  TEASPOON("cuillère à café", "cuillères à café", "cac|cuilleres? a cafe"),
  MILLILITRE("ml", "ml", "ml"),
  MILLIGRAM("mg", "mg", "mg"),
  GRAM("g", "g", "g"),
  INTERNATIONAL("UI", "UI", "ui"),
  DOSE("dose", "doses", "doses?");

  private final String one;
  private final String many;
  private final Pattern ways;

  Unit(String one, String many, String ways) {
    this.one = one;
    this.many = many;
    this.ways = Pattern.compile(ways);
  }

  static Optional<Unit> typed(String folded) {
    return Arrays.stream(values()).filter(u -> u.ways.matcher(folded).matches()).findFirst();
  }

  /**
   * What a form is counted in when nothing is typed.
   *
   * @param form as the base of drugs writes it; may be empty
   */
  static Optional<Unit> of(String form) {
    String folded = Folding.fold(form).replaceAll("\\(s\\)", "");
    return Arrays.stream(values())
        .filter(u -> u.ordinal() < MILLILITRE.ordinal())
        .filter(u -> folded.startsWith(Folding.fold(u.one)))
        .findFirst();
  }

  /** A piece of a drug that is one thing, not a measure of it. */
  boolean isPiece() {
    return ordinal() <= SACHET.ordinal();
  }

  static String ways() {
    return String.join("|", Arrays.stream(values()).map(u -> u.ways.pattern()).toList());
  }

  String text(Amount amount) {
    return amount.text() + " " + (amount.plural() ? many : one);
  }

  String word(boolean plural) {
    return plural ? many : one;
  }
}
