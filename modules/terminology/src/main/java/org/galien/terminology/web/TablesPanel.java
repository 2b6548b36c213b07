package org.galien.terminology.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;
import org.galien.terminology.Cim10;
import org.galien.terminology.Communes;
import org.galien.terminology.GrowthReferences;
import org.galien.terminology.ImportedTable;

/** Which tables are in use, in the settings. */
@Named("tablesPanel")
@RequestScoped
public class TablesPanel {

  @Inject Cim10 cim10;
  @Inject GrowthReferences growth;
  @Inject Communes communes;
  @Inject Texts texts;
  @Inject Say say;

  /**
   * A table as the panel shows it.
   *
   * @param code names it in addresses and message keys
   * @param state which file it is from, in words
   */
  public record Table(String code, String state) {}

  public List<Table> getTables() {
    return List.of(
        new Table("cim10", state(cim10.table().orElse(null))),
        new Table("growth", state(growth.table().orElse(null))),
        new Table("communes", state(communes.table().orElse(null))));
  }

  private String state(ImportedTable table) {
    if (table == null) {
      return texts.text("terminology.tables.none");
    }
    String edition =
        table.edition().isEmpty()
            ? table.source()
            : texts.text("terminology.tables.edition", table.source(), table.edition());
    return texts.text(
        table.importedBy().isEmpty() ? "terminology.tables.from" : "terminology.tables.from-by",
        table.entries(),
        edition,
        say.dateOf(table.importedAt()),
        table.importedBy());
  }
}
