package org.galien.billing.tariffs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.billing.pricing.Condition;
import org.galien.billing.pricing.Letter;
import org.galien.billing.pricing.LetterKind;
import org.galien.billing.pricing.LetterTable;
import org.galien.billing.pricing.Parameter;
import org.galien.billing.pricing.Place;
import org.galien.billing.pricing.Sector;

/** Reads the file of letters and parameters; its columns are described in docs/tarifs.md. */
final class LetterFile {

  private static final List<String> COLUMNS =
      List.of(
          "code",
          "libelle",
          "genre",
          "du",
          "au",
          "secteur",
          "montant",
          "lieu",
          "specialites",
          "ages_mois",
          "conditions",
          "heures",
          "avec",
          "groupe",
          "par_an",
          "par_semaine",
          "sinon",
          "verifie",
          "source");
  private static final String PARAMETER = "PARAMETRE";
  private static final Map<String, LetterKind> KINDS =
      Map.of(
          "ACTE", LetterKind.ACT,
          "MAJORATION", LetterKind.SUPPLEMENT,
          "DEPLACEMENT", LetterKind.TRAVEL,
          "KILOMETRE", LetterKind.DISTANCE,
          "MODIFICATEUR", LetterKind.MODIFIER,
          "INEXISTANT", LetterKind.WRONG);
  private static final Map<String, Condition> CONDITIONS =
      Map.of(
          "REGULE", Condition.REGULATED,
          "URGENCE", Condition.EMERGENCY,
          "PARCOURS", Condition.PATHWAY,
          "SANS_DEPASSEMENT", Condition.NO_EXCESS,
          "AVEC_DEPASSEMENT", Condition.EXCESS,
          "DIMANCHE", Condition.SUNDAY);
  private static final Map<String, Place> PLACES =
      Map.of("cabinet", Place.OFFICE, "domicile", Place.HOME, "distance", Place.REMOTE);
  private static final Map<String, Sector> SECTORS =
      Map.of("conventionne", Sector.REGULATED, "libre", Sector.FREE);
  private static final Map<String, Boolean> VERIFIED = Map.of("oui", true, "non", false);

  private LetterFile() {}

  /**
   * @throws TariffRefused with the first line and column that cannot be read
   */
  static LetterTable read(byte[] content) {
    List<Records.Entry> entries = Records.of(content, ';');
    requireColumns(entries.getFirst());
    List<Letter> letters = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    for (Records.Entry one : entries.subList(1, entries.size())) {
      LetterFields fields = new LetterFields(one, COLUMNS);
      if (one.fields().size() == 1 && one.field(0).isEmpty()) {
        continue;
      }
      if (one.fields().size() != COLUMNS.size()) {
        throw new TariffRefused("fields", one.line(), one.fields().size(), "" + COLUMNS.size());
      }
      if (fields.text("genre").equals(PARAMETER)) {
        parameters.add(parameter(fields));
      } else {
        letters.add(letter(fields));
      }
    }
    if (letters.isEmpty()) {
      throw new TariffRefused("no-letters", 1, 1, "");
    }
    return new LetterTable(letters, parameters);
  }

  private static void requireColumns(Records.Entry head) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (!head.field(i).equals(COLUMNS.get(i))) {
        throw new TariffRefused("column", head.line(), i + 1, COLUMNS.get(i));
      }
    }
  }

  private static Parameter parameter(LetterFields fields) {
    LocalDate from = fields.day("du");
    return new Parameter(
        fields.needed("code"),
        from,
        fields.end(from),
        fields.number("montant"),
        fields.oneOf("verifie", VERIFIED),
        fields.needed("source"));
  }

  private static Letter letter(LetterFields fields) {
    LetterKind kind = fields.oneOf("genre", KINDS);
    LocalDate from = fields.day("du");
    String sector = fields.text("secteur");
    String place = fields.text("lieu");
    Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    fields.words("conditions").forEach(w -> conditions.add(fields.of("conditions", w, CONDITIONS)));
    return new Letter(
        fields.needed("code"),
        kind == LetterKind.WRONG ? fields.text("libelle") : fields.needed("libelle"),
        kind,
        from,
        fields.end(from),
        sector.isEmpty() ? null : fields.of("secteur", sector, SECTORS),
        kind == LetterKind.WRONG ? 0 : fields.cents("montant"),
        place.isEmpty() ? null : fields.of("lieu", place, PLACES),
        new LinkedHashSet<>(fields.words("specialites")),
        fields.ranges("ages_mois"),
        conditions,
        fields.hours("heures"),
        new LinkedHashSet<>(fields.words("avec")),
        fields.text("groupe"),
        fields.count("par_an"),
        fields.count("par_semaine"),
        fields.text("sinon"),
        fields.oneOf("verifie", VERIFIED),
        fields.needed("source"));
  }
}
