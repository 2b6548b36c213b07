package org.galien.billing.tariffs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.billing.pricing.CcamAct;

/**
 * Reads the CCAM as the insurance publishes it: eleven columns, titles of chapters, notes and acts
 * in between each other. Below an act stand the modifiers it takes and its other activities.
 *
 * @param from first day, as the first line says it; null where it does not
 */
record CcamFile(LocalDate from, List<CcamAct> acts) {

  private static final int COLUMNS = 11;
  private static final int TEXT = 2;
  private static final int ACTIVITY = 3;
  private static final int PHASE = 4;
  private static final int REGULATED = 5;
  private static final int FREE = 6;
  private static final int CONDITIONAL = 7;
  private static final int AGREEMENT = 8;
  private static final int GROUP = 10;
  private static final String UNPAID = "Non pris en charge";
  private static final Pattern CODE = Pattern.compile("[A-Z]{4}\\d{3}");
  private static final Pattern CHAPTER = Pattern.compile("\\d{2}(\\.\\d{2})+");
  private static final Pattern SINCE = Pattern.compile("applicable.*?(\\d\\d)/(\\d\\d)/(\\d{4})");
  private static final Pattern PRICE = Pattern.compile("\\d{1,6}[.,]\\d{2}");

  /**
   * @throws TariffRefused with the first line and column that cannot be read
   */
  static CcamFile read(byte[] content) {
    List<Records.Entry> entries = Records.of(content, ',');
    Matcher since = SINCE.matcher(entries.getFirst().field(0));
    LocalDate from =
        since.find()
            ? LocalDate.parse(since.group(3) + "-" + since.group(2) + "-" + since.group(1))
            : null;
    int head = 0;
    while (head < entries.size() && !entries.get(head).field(0).equals("Code")) {
      head++;
    }
    if (head == entries.size() || !entries.get(head).field(ACTIVITY).equals("Activité")) {
      throw new TariffRefused("no-ccam", entries.getFirst().line(), 1, "");
    }
    return new CcamFile(from, new Reading().of(entries.subList(head + 1, entries.size())));
  }

  private static final class Reading {

    private final List<CcamAct> acts = new ArrayList<>();
    private String chapter = "";
    private String code = "";
    private String label = "";
    private int begun;

    List<CcamAct> of(List<Records.Entry> entries) {
      for (Records.Entry one : entries) {
        if (one.fields().size() != COLUMNS) {
          throw new TariffRefused("fields", one.line(), one.fields().size(), "" + COLUMNS);
        }
        take(one);
      }
      if (acts.isEmpty()) {
        throw new TariffRefused("no-ccam", 1, 1, "");
      }
      return acts;
    }

    private void take(Records.Entry one) {
      String first = one.field(0);
      if (CODE.matcher(first).matches()) {
        code = first;
        begun = acts.size();
        label = spaced(one.field(TEXT));
        if (!one.field(ACTIVITY).isEmpty()) {
          acts.add(act(one, label));
        }
      } else if (CHAPTER.matcher(first).matches()) {
        chapter = first;
        code = "";
      } else if (first.startsWith("[") && !code.isEmpty()) {
        Set<String> modifiers = Set.of(first.replaceAll("[\\[\\]\\s]", "").split(",+"));
        List<CcamAct> own = acts.subList(begun, acts.size());
        own.replaceAll(act -> with(act, modifiers));
      } else if (first.isEmpty() && !code.isEmpty() && one.field(ACTIVITY).matches("\\d")) {
        acts.add(act(one, label + ", " + spaced(one.field(TEXT))));
      }
    }

    private CcamAct act(Records.Entry one, String named) {
      return new CcamAct(
          code,
          digit(one, ACTIVITY),
          digit(one, PHASE),
          named,
          price(one, REGULATED),
          price(one, FREE),
          Set.of(),
          one.field(GROUP),
          chapter,
          !one.field(CONDITIONAL).isEmpty(),
          !one.field(AGREEMENT).isEmpty());
    }

    private static CcamAct with(CcamAct act, Set<String> modifiers) {
      return new CcamAct(
          act.code(),
          act.activity(),
          act.phase(),
          act.label(),
          act.regulated(),
          act.free(),
          modifiers,
          act.group(),
          act.chapter(),
          act.conditional(),
          act.agreement());
    }

    private static int digit(Records.Entry one, int column) {
      if (!one.field(column).matches("\\d")) {
        throw new TariffRefused("number", one.line(), column + 1, one.field(column));
      }
      return Integer.parseInt(one.field(column));
    }

    private static Integer price(Records.Entry one, int column) {
      String text = one.field(column).replaceAll("(?<=[\\d.,])\\s+(?=\\d)", "");
      if (text.isEmpty() || text.equals(UNPAID)) {
        return null;
      }
      if (!PRICE.matcher(text).matches()) {
        throw new TariffRefused("amount", one.line(), column + 1, one.field(column));
      }
      return new BigDecimal(text.replace(',', '.')).movePointRight(2).intValueExact();
    }

    private static String spaced(String text) {
      return text.replaceAll("\\s+", " ");
    }
  }
}
