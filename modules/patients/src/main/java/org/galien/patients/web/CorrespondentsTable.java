package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.patients.correspondents.Correspondent;
import org.galien.patients.correspondents.Correspondents;
import org.galien.patients.identity.PhoneNumber;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.web.tables.PagedTable;
import org.galien.platform.web.tables.TableColumn;

/** Those the practice writes to, by name. */
@Named("correspondentsTable")
@RequestScoped
public class CorrespondentsTable extends PagedTable<Correspondent> {

  @Inject Correspondents correspondents;

  @Override
  public String getName() {
    return "correspondents";
  }

  @Override
  public String getNothing() {
    return "patients.correspondents.none";
  }

  @Override
  protected List<TableColumn<Correspondent>> columns() {
    String field = "patients.correspondents.field.";
    return List.of(
        TableColumn.of("name", field + "name", Correspondent::display)
            .opens(one -> "/correspondants.xhtml?fiche=" + one.id())
            .sorted()
            .filtered()
            .always(),
        TableColumn.of("specialty", field + "specialty", Correspondent::specialty)
            .sorted()
            .filtered(),
        TableColumn.of("town", field + "town", Correspondent::town).sorted().filtered(),
        TableColumn.of(
            "phone", field + "phone", (Correspondent one) -> PhoneNumber.spaced(one.phone())),
        TableColumn.of("secure", field + "secure-email", Correspondent::secureEmail),
        TableColumn.of("rpps", field + "rpps", Correspondent::rpps).filtered());
  }

  @Override
  protected long count(PageQuery query) {
    return correspondents.count(query);
  }

  @Override
  protected List<Correspondent> rows(PageQuery query) {
    return correspondents.list(query);
  }

  @Override
  protected String key(Correspondent row) {
    return String.valueOf(row.id());
  }
}
