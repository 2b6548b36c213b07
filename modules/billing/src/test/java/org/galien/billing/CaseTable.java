package org.galien.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.galien.billing.pricing.ActRequest;
import org.galien.billing.pricing.Insured;
import org.galien.billing.pricing.Pathway;
import org.galien.billing.pricing.Place;
import org.galien.billing.pricing.Practitioner;
import org.galien.billing.pricing.Visit;

/** Reads a line of the table of worked cases. */
final class CaseTable {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private CaseTable() {}

  static Visit visit(CSVRecord one) {
    List<String> sector = List.of(one.get("secteur").split(" "));
    List<String> situation = List.of(one.get("situation").split(" "));
    String[] way = one.get("km").split(" ");
    return new Visit(
        LocalDate.parse(one.get("date"), DAY),
        time(one.get("heure")),
        place(one.get("lieu")),
        new Practitioner(
            one.get("specialite"), Integer.parseInt(sector.getFirst()), sector.contains("optam")),
        insured(one, situation),
        Arrays.stream(one.get("actes").split(" "))
            .filter(s -> !s.isEmpty())
            .map(CaseTable::act)
            .toList(),
        situation.contains("regule"),
        situation.contains("urgence"),
        way[0].isEmpty() ? null : number(way[0]).movePointRight(3).intValueExact(),
        way.length > 1,
        one.get("depassement").isEmpty()
            ? 0
            : number(one.get("depassement")).movePointRight(2).intValueExact(),
        List.of());
  }

  private static Insured insured(CSVRecord one, List<String> situation) {
    return new Insured(
        Integer.parseInt(one.get("age")),
        one.get("age_mois").isEmpty() ? null : Integer.valueOf(one.get("age_mois")),
        situation.contains("ald") || situation.contains("ald-liee"),
        situation.contains("ald-liee"),
        situation.contains("c2s"),
        situation.contains("ame"),
        situation.contains("at-mp"),
        situation.contains("maternite"),
        switch (one.get("parcours")) {
          case "hors" -> Pathway.OUT;
          case "direct" -> Pathway.DIRECT;
          case "urgence" -> Pathway.EMERGENCY;
          default -> Pathway.IN;
        },
        one.get("mutuelle").equals("oui"));
  }

  /** {@code QZJA012/1@membre_sup_droit}, {@code DEQP003/5@17:30!justification}. */
  private static ActRequest act(String text) {
    String[] reason = text.split("!");
    String[] where = reason[0].split("@");
    String[] code = where[0].split("/");
    boolean hour = where.length > 1 && where[1].matches("\\d\\d:\\d\\d");
    return new ActRequest(
        code[0],
        code.length > 1 ? Integer.valueOf(code[1]) : null,
        where.length > 1 && !hour ? where[1] : "",
        hour ? time(where[1]) : null,
        reason.length > 1 ? reason[1] : "",
        Set.of());
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(',', '.'));
  }

  private static LocalTime time(String text) {
    return text.isEmpty() ? null : LocalTime.parse(text);
  }

  private static Place place(String word) {
    return switch (word) {
      case "cabinet" -> Place.OFFICE;
      case "domicile" -> Place.HOME;
      default -> Place.REMOTE;
    };
  }
}
