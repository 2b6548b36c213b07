package org.galien.ai.summaries.synthesis;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.galien.ai.summaries.french.ChartExtractor;
import org.galien.ai.summaries.french.Citation;
import org.galien.ai.summaries.french.Quantities;
import org.galien.ai.summaries.french.Source;
import org.galien.ai.summaries.french.Statement;

/**
 * A record in at most 180 words: who this is, what is in force, what must not be given, what
 * changed, what is pending. Every sentence is made of the record's own words and says where from.
 */
public final class Synthesis {

  /** Name and version, as they stand in the journal. */
  public static final String VERSION = "synthese-2";

  private static final int WORDS = 180;
  private static final int ROOM = 40;

  /** The day a source was written, which is no word of it. */
  private static final Pattern WRITTEN = Pattern.compile("\\(\\d\\d/\\d\\d\\)");

  private final Chart chart;
  private final List<Piece> pieces;
  private final List<Statement> statements = new ArrayList<>();
  private int left = WORDS;

  private Synthesis(Chart chart) {
    this.chart = chart;
    this.pieces = Pieces.of(chart);
  }

  public static List<Statement> of(Chart chart) {
    return new Synthesis(chart).write();
  }

  /**
   * @param line of a list: none repeats another, though « skenan 10 mg » stands in « actiskenan 10
   *     mg »
   */
  private record Bit(String words, List<Citation> from, boolean line) {

    Bit(String words, List<Citation> from) {
      this(words, from, false);
    }
  }

  private List<Statement> write() {
    Medications medications = Medications.of(chart, pieces, DrugNames.of(chart, pieces));
    List<Bit> who = new ArrayList<>();
    Standing.of(chart.problems(), pieces).stream()
        .limit(5)
        .forEach(p -> who.add(new Bit(p.text(), List.of(listed(p)))));
    List<Bit> treatment = new ArrayList<>();
    for (Drug drug : medications.inForce()) {
      treatment.addAll(bits(drug));
    }
    List<Bit> never = new ArrayList<>();
    for (Intolerances.Entry entry : Intolerances.of(chart, pieces, medications)) {
      List<Citation> from = new ArrayList<>(entry.pieces().stream().map(Piece::citation).toList());
      if (entry.listed() != null) {
        from.add(listed(entry.listed()));
      }
      never.add(new Bit(entry.words(), from));
    }
    List<Bit> values = new ArrayList<>();
    List<Measures.Trend> trends =
        new ArrayList<>(Measures.trends(chart, pieces).stream().limit(5).toList());
    trends.sort(Comparator.comparing((Measures.Trend t) -> Days.month(t.newest().date())));
    trends = trends.reversed();
    for (int i = 0; i < trends.size(); i++) {
      Measures.Trend trend = trends.get(i);
      boolean same =
          i + 1 < trends.size()
              && Days.month(trends.get(i + 1).newest().date())
                  .equals(Days.month(trend.newest().date()));
      values.add(
          new Bit(
              words(trend, !same),
              trend.before() == null
                  ? List.of(trend.newest().piece().citation())
                  : List.of(trend.before().piece().citation(), trend.newest().piece().citation())));
    }
    List<Bit> todo = new ArrayList<>();
    for (Pending.Item item : Pending.of(chart, pieces)) {
      todo.add(
          new Bit(
              item.words() + " (" + Days.day(item.piece().date()).substring(0, 5) + ")",
              List.of(item.piece().citation())));
    }
    Themes themes = new Themes(pieces, chart.today());
    List<Bit> stays = facts(Background.stays(chart, pieces));
    List<Bit> context = facts(Background.context(chart, pieces, themes));
    List<Bit> lasting = facts(Background.lasting(chart, pieces, themes));
    List<Bit> news = facts(Background.news(chart, pieces, themes));

    section(person(), who, " ; ", 16, 5);
    section("À ne pas donner : ", never, " ; ", 30, 7);
    section("Traitement : ", treatment, ", ", 36, 12);
    section("À faire : ", todo, " ; ", 44, 6);
    section("Récent : ", stays, " ; ", 14, 1);
    section("Nouveau : ", news, " ; ", Math.min(20, left), 2);
    section("Valeurs : ", values, " ; ", Math.min(25, left), 6);
    section("Contexte : ", context, " ; ", Math.min(18, left), 3);
    section("Antécédents : ", lasting, " ; ", left, 3);
    fill();
    return statements;
  }

  /** In a short record there is room for what no section asked for. */
  private void fill() {
    if (left < ROOM) {
      return;
    }
    Set<Citation> said =
        statements.stream().flatMap(s -> s.citations().stream()).collect(Collectors.toSet());
    // Not the chart's own: papers of somebody else were left out of these.
    List<Source> read = pieces.stream().map(Piece::source).distinct().toList();
    for (Statement statement : ChartExtractor.extract(read, chart.today())) {
      boolean told = statement.citations().stream().anyMatch(c -> overlaps(c, said));
      int words = Letters.words(statement.text());
      if (!told && words <= left) {
        statements.add(statement);
        left -= words;
      }
    }
  }

  private static boolean overlaps(Citation citation, Set<Citation> said) {
    return said.stream()
        .anyMatch(
            c ->
                c.source().equals(citation.source())
                    && c.start() < citation.end()
                    && citation.start() < c.end());
  }

  private List<Bit> facts(List<Background.Fact> facts) {
    return facts.stream()
        .map(f -> new Bit(f.words(), f.pieces().stream().map(Piece::citation).toList()))
        .toList();
  }

  private String person() {
    if (chart.birth() == null) {
      return "Patient : ";
    }
    int age = Period.between(chart.birth(), chart.today()).getYears();
    String kind =
        chart.female() == null
            ? "Patient"
            : chart.female() ? age < 18 ? "Fille" : "Femme" : age < 18 ? "Garçon" : "Homme";
    return kind + " de " + age + " ans : ";
  }

  /** Takes bits in their order while they fit; one too long is skipped, the next may be shorter. */
  private void section(String title, List<Bit> bits, String between, int most, int count) {
    int budget = Math.min(most, left) - Letters.words(title);
    StringBuilder text = new StringBuilder();
    Set<Citation> from = new LinkedHashSet<>();
    int taken = 0;
    for (Bit bit : bits) {
      int words = Letters.words(bit.words());
      boolean fits =
          words <= budget
              && taken < count
              && (bit.line() || !text.toString().contains(bit.words()));
      if (fits && grounded(bit)) {
        text.append(text.isEmpty() ? "" : between).append(bit.words());
        from.addAll(bit.from());
        budget -= words;
        taken++;
      }
    }
    if (!text.isEmpty()) {
      String sentence = title + text + ".";
      left -= Letters.words(sentence);
      statements.add(new Statement(sentence, List.copyOf(from)));
    }
  }

  /** A number that its own quotes do not bear out is shown to nobody, however it came about. */
  private static boolean grounded(Bit bit) {
    String quotes = bit.from().stream().map(Citation::quote).collect(Collectors.joining(" . "));
    return Quantities.known(WRITTEN.matcher(bit.words()).replaceAll(""), quotes);
  }

  private static Citation listed(Listed line) {
    return new Citation(line.ref(), 0, line.text().length(), line.text());
  }

  private static List<Citation> cite(Drug drug) {
    if (drug.dosed != null) {
      return drug.untilSaid == null || drug.untilSaid == drug.dosed
          ? List.of(drug.dosed.citation())
          : List.of(drug.dosed.citation(), drug.untilSaid.citation());
    }
    return drug.listed()
        ? drug.lines.stream().map(Synthesis::listed).toList()
        : List.of(drug.started.citation());
  }

  /** Several lines of the list are told one by one, as they stand there. */
  private static List<Bit> bits(Drug drug) {
    return drug.severalTimesListed() && !drug.unsure
        ? drug.lines.stream().map(l -> new Bit(l.text(), List.of(listed(l)), true)).toList()
        : List.of(new Bit(words(drug), cite(drug), drug.listed()));
  }

  private static String words(Drug drug) {
    if (drug.unsure) {
      return drug.shown.toLowerCase(Locale.FRENCH)
          + (drug.severalTimesListed() ? " (doses à vérifier)" : " (dose à vérifier)");
    }
    if (drug.dose == null) {
      return drug.listed() ? drug.lines.getFirst().text() : drug.shown;
    }
    String until = drug.until == null ? "" : " " + drug.until;
    return drug.shown.toLowerCase(Locale.FRENCH) + " " + drug.dose + until;
  }

  private static String words(Measures.Trend trend, boolean dated) {
    Measures.Value newest = trend.newest();
    String when = dated ? " (" + Days.month(newest.date()) + ")" : "";
    String same =
        trend.before() == null ? "" : newest.words().replaceFirst("^[<>]? ?-?[\\d.,  ]+", "");
    String before = trend.before() == null ? "" : trend.before().words();
    if (!same.isEmpty() && before.endsWith(same)) {
      before = before.substring(0, before.length() - same.length()).strip();
    }
    return trend.before() == null
        ? newest.shown() + " " + newest.words() + when
        : newest.shown()
            + " "
            + before
            + " ("
            + Days.month(trend.before().date())
            + ") → "
            + newest.words()
            + when;
  }
}
