package org.galien.billing.accounts.bank;

/** The balances of a statement: what it begins with and all movements make what it ends with. */
final class Balances {

  /** A balance while it is read. */
  static final class One {
    private String code = "";
    private String amount = "";
    private boolean owed;

    void take(String name, String said) {
      switch (name) {
        case "Cd" -> code = said;
        case "Amt" -> amount = said;
        case "CdtDbtInd" -> owed = said.equals("DBIT");
        default -> {
          // Its day does not matter.
        }
      }
    }
  }

  private Integer opening;
  private Integer closing;
  private long moved;

  void begin() {
    opening = null;
    closing = null;
    moved = 0;
  }

  void add(One one, long line) {
    int cents = Money.cents(one.amount).orElseThrow(() -> new StatementRefused("amount", line));
    int signed = one.owed ? -cents : cents;
    if (one.code.equals("OPBD") || one.code.equals("PRCD")) {
      opening = signed;
    } else if (one.code.equals("CLBD")) {
      closing = signed;
    }
  }

  void moved(int cents) {
    moved += cents;
  }

  /**
   * @throws StatementRefused when a movement is missing or one too many
   */
  void check(long line) {
    if (opening != null && closing != null && opening + moved != closing) {
      throw new StatementRefused("balance", line);
    }
  }
}
