package org.galien.billing.sheets;

import org.galien.platform.Refusal;

/** Why no sheet is printed, or a printer not noted. */
public final class SheetRefusal extends Refusal {

  private SheetRefusal(String what, Object... arguments) {
    super("billing.sheet.no." + what, arguments);
  }

  static SheetRefusal name() {
    return new SheetRefusal("name");
  }

  static SheetRefusal offset() {
    return new SheetRefusal("offset");
  }

  static SheetRefusal undone() {
    return new SheetRefusal("undone");
  }

  static SheetRefusal many(int lines) {
    return new SheetRefusal("many", lines);
  }
}
