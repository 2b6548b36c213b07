package org.galien.billing.accounts;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a file of entries by what the livre des procédures fiscales says of it (art. A47 A-1):
 * name, encoding, columns and their order, what must not be empty, days, amounts, numbers without
 * gaps, entries that balance. It shares no code with what writes the file.
 */
public final class FecChecker {

  private static final List<String> COLUMNS =
      List.of(
          "JournalCode",
          "JournalLib",
          "EcritureNum",
          "EcritureDate",
          "CompteNum",
          "CompteLib",
          "CompAuxNum",
          "CompAuxLib",
          "PieceRef",
          "PieceDate",
          "EcritureLib",
          "Debit",
          "Credit",
          "EcritureLet",
          "DateLet",
          "ValidDate",
          "Montantdevise",
          "Idevise");
  private static final List<String> CASH = List.of("DateRglt", "ModeRglt", "NatOp", "IdClient");
  private static final List<String> REQUIRED =
      List.of(
          "JournalCode",
          "JournalLib",
          "EcritureNum",
          "EcritureDate",
          "CompteNum",
          "CompteLib",
          "PieceRef",
          "PieceDate",
          "EcritureLib",
          "Debit",
          "Credit",
          "ValidDate");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, BigDecimal> balances = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private LocalDate end;
  private int last;

  /** What is wrong, line by line; nothing for a valid file. */
  public static List<String> check(String name, byte[] content) {
    FecChecker checker = new FecChecker();
    checker.name(name);
    checker.lines(content);
    return checker.problems;
  }

  private void name(String name) {
    if (!name.matches("\\d{9}FEC\\d{8}\\.txt")) {
      problems.add("name " + name);
      return;
    }
    int sum = 0;
    for (int i = 8; i >= 0; i--) {
      int digit = name.charAt(i) - '0';
      int weighed = (8 - i) % 2 == 1 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    if (sum % 10 != 0) {
      problems.add("SIREN " + name);
    }
    end = LocalDate.parse(name.substring(12, 20), DAY);
  }

  private void lines(byte[] content) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      problems.add("encoding");
      return;
    }
    if (!text.endsWith("\r\n")) {
      problems.add("the last line has no end");
    }
    String[] lines = text.split("\r\n", -1);
    List<String> head = List.of(lines[0].split("\t", -1));
    List<String> whole = new ArrayList<>(COLUMNS);
    whole.addAll(CASH);
    if (!head.equals(COLUMNS) && !head.equals(whole)) {
      problems.add("head " + lines[0]);
      return;
    }
    for (int i = 1; i < lines.length - 1; i++) {
      String[] cells = lines[i].split("\t", -1);
      if (cells.length != head.size()) {
        problems.add("line " + i + " has " + cells.length + " columns");
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int cell = 0; cell < cells.length; cell++) {
        row.put(head.get(cell), cells[cell]);
      }
      row(i, row);
    }
    balances.forEach(
        (entry, sum) -> {
          if (sum.signum() != 0) {
            problems.add("entry " + entry + " differs by " + sum);
          }
        });
  }

  private void row(int line, Map<String, String> row) {
    for (String column : REQUIRED) {
      require(line, column, !row.get(column).isBlank());
    }
    require(line, "CompteNum", row.get("CompteNum").matches("[1-7]\\d{2}.*"));
    LocalDate day = day(line, "EcritureDate", row);
    require(
        line, "EcritureDate", day != null && !day.isAfter(end) && day.isAfter(end.minusYears(1)));
    day(line, "PieceDate", row);
    LocalDate valid = day(line, "ValidDate", row);
    require(line, "ValidDate", valid != null && day != null && !valid.isBefore(day));
    require(line, "EcritureLet", row.get("EcritureLet").isEmpty() == row.get("DateLet").isEmpty());
    require(line, "Idevise", row.get("Idevise").isEmpty() == row.get("Montantdevise").isEmpty());
    require(line, "CompAux", row.get("CompAuxNum").isEmpty() == row.get("CompAuxLib").isEmpty());
    BigDecimal debit = amount(line, "Debit", row);
    BigDecimal credit = amount(line, "Credit", row);
    require(line, "Debit or Credit", debit.signum() == 0 ^ credit.signum() == 0);
    balances.merge(row.get("EcritureNum"), debit.subtract(credit), BigDecimal::add);
    same(line, "account " + row.get("CompteNum"), row.get("CompteLib"));
    same(line, "journal " + row.get("JournalCode"), row.get("JournalLib"));
    number(line, row);
    if (row.containsKey("DateRglt")) {
      day(line, "DateRglt", row);
    }
  }

  /** One row of numbers without gaps; lines of an entry stand together and agree. */
  private void number(int line, Map<String, String> row) {
    String number = row.get("EcritureNum");
    String head = row.get("JournalCode") + row.get("EcritureDate") + row.get("PieceRef");
    if (heads.putIfAbsent(number, head) == null) {
      require(line, "EcritureNum", number.equals(Integer.toString(++last)));
    }
    require(line, "EcritureNum", heads.get(number).equals(head) && number.equals("" + last));
  }

  private void same(int line, String what, String name) {
    require(line, what, names.computeIfAbsent(what, key -> name).equals(name));
  }

  private LocalDate day(int line, String column, Map<String, String> row) {
    try {
      return LocalDate.parse(row.get(column), DAY);
    } catch (DateTimeException e) {
      problems.add("line " + line + ": " + column);
      return null;
    }
  }

  private BigDecimal amount(int line, String column, Map<String, String> row) {
    String text = row.get(column);
    boolean right = text.matches("\\d+,\\d{2}");
    require(line, column, right);
    return right ? new BigDecimal(text.replace(',', '.')) : BigDecimal.ZERO;
  }

  private void require(int line, String column, boolean holds) {
    if (!holds) {
      problems.add("line " + line + ": " + column);
    }
  }
}
