package org.galien.ai.melanoma.eval;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.galien.ai.melanoma.skin.Zone;
import org.galien.platform.messages.Messages;

/** What is printed of looked-at pictures. */
final class Report {

  /** Of melanomas and of others, below which a group says nothing. */
  private static final int FEW = 10;

  private final PrintStream out;
  private final List<Looked> all;

  Report(PrintStream out, List<Looked> all) {
    this.out = out;
    this.all = all;
  }

  void print() {
    say("count", all.size(), count(Looked::scored), count(one -> !one.scored()));
    Map<String, Long> reasons =
        all.stream()
            .filter(one -> !one.scored())
            .collect(Collectors.groupingBy(Looked::refusal, TreeMap::new, Collectors.counting()));
    reasons.forEach((reason, n) -> say("reason", reason, n, percent(n, all.size())));
    time();
    List<Looked> known = all.stream().filter(one -> one.melanoma() != null).toList();
    if (!known.isEmpty()) {
      figures(known);
    }
  }

  private void time() {
    double[] millis = all.stream().mapToDouble(Looked::millis).sorted().toArray();
    if (millis.length > 0) {
      int late = Math.min(millis.length - 1, (int) Math.ceil(millis.length * 0.95) - 1);
      say("time", said(millis[millis.length / 2], 0), said(millis[Math.max(0, late)], 0));
    }
  }

  private void figures(List<Looked> known) {
    long refusedIll = known.stream().filter(one -> !one.scored() && one.melanoma()).count();
    long ill = known.stream().filter(Looked::melanoma).count();
    say("labelled", known.size(), ill, refusedIll);
    List<Looked> scored = known.stream().filter(Looked::scored).toList();
    say("auc", scored.size(), said(Measured.auc(cases(scored))));
    threshold(scored, "low", one -> one.zone() != Zone.LOW);
    threshold(scored, "high", one -> one.zone() == Zone.HIGH);
    say("calibration", said(Measured.calibrationError(cases(scored))));
    group(scored, "source", one -> one.group("source"));
    group(scored, "sex", one -> one.group("sex"));
    group(scored, "age", one -> decades(one.group("age")));
    group(scored, "site", one -> one.group("localization"));
  }

  private void threshold(List<Looked> scored, String name, Predicate<Looked> flagged) {
    long ill = scored.stream().filter(Looked::melanoma).count();
    long found = scored.stream().filter(Looked::melanoma).filter(flagged).count();
    long well = scored.size() - ill;
    long left = scored.stream().filter(one -> !one.melanoma()).filter(flagged.negate()).count();
    say(
        "threshold." + name,
        said(Measured.part(found, ill)),
        found,
        ill,
        said(Measured.part(left, well)),
        left,
        well);
  }

  private void group(List<Looked> scored, String name, Function<Looked, String> of) {
    Map<String, List<Looked>> groups =
        scored.stream()
            .filter(one -> !of.apply(one).isBlank())
            .collect(Collectors.groupingBy(of, TreeMap::new, Collectors.toList()));
    groups.forEach(
        (group, some) -> {
          long ill = some.stream().filter(Looked::melanoma).count();
          boolean few = ill < FEW || some.size() - ill < FEW;
          String auc = few ? "∅" : said(Measured.auc(cases(some)));
          say("group." + name, group, some.size(), ill, auc);
        });
  }

  private static String decades(String age) {
    if (!age.matches("\\d{1,3}(\\.0)?")) {
      return "";
    }
    int years = (int) Double.parseDouble(age);
    return years < 40 ? "< 40" : years < 60 ? "40–59" : "≥ 60";
  }

  private static List<Measured.Case> cases(List<Looked> some) {
    return some.stream()
        .map(one -> new Measured.Case(one.score(), one.melanoma()))
        .sorted(Comparator.comparingDouble(Measured.Case::score))
        .toList();
  }

  private long count(Predicate<Looked> which) {
    return all.stream().filter(which).count();
  }

  private static String percent(long n, long of) {
    Measured.Estimate part = Measured.part(n, of);
    return String.format(
        Locale.FRANCE,
        "%.1f %% [%.1f–%.1f]",
        100 * part.value(),
        100 * part.low(),
        100 * part.high());
  }

  private static String said(Measured.Estimate estimate) {
    return String.format(
        Locale.FRANCE, "%.3f [%.3f–%.3f]", estimate.value(), estimate.low(), estimate.high());
  }

  private static String said(double value, int digits) {
    return String.format(Locale.FRANCE, "%." + digits + "f", value);
  }

  private void say(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray(Object[]::new);
    out.println(Messages.text(Locale.FRENCH, "melanoma.eval." + key, words));
  }
}
