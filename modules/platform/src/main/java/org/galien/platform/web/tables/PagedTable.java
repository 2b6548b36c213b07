package org.galien.platform.web.tables;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.galien.platform.paging.PageQuery;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.LazyDataModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A list shown by {@code <g:table of="#{…}"/>}: a module writes its columns and asks its service.
 * The bean lives for a request; what is sorted and filtered stands in the page.
 *
 * @param <T> a row
 */
public abstract class PagedTable<T> {

  private static final Logger LOG = LoggerFactory.getLogger(PagedTable.class);

  @Inject TableExport exports;

  private List<TableColumn<T>> columns;
  private LazyDataModel<T> rows;
  private boolean failed;

  /** Small letters; names the table in the browser's memory, in exports and in the audit trail. */
  public abstract String getName();

  /** In their order; their keys are those the queries know. */
  protected abstract List<TableColumn<T>> columns();

  protected abstract long count(PageQuery query);

  protected abstract List<T> rows(PageQuery query);

  /** Tells rows apart. */
  protected abstract String key(T row);

  /** Key of the sentence that stands in an empty table. */
  public abstract String getNothing();

  /** True for the row that is open beside the table. */
  public boolean shown(T row) {
    return false;
  }

  /** A sentence above the table, such as that there are more than it shows; or null. */
  public String getNote() {
    return null;
  }

  public List<TableColumn<T>> getColumns() {
    if (columns == null) {
      columns = columns();
    }
    return columns;
  }

  public LazyDataModel<T> getRows() {
    if (rows == null) {
      rows = new TableRows<>(this);
    }
    return rows;
  }

  /** True when the list could not be read. */
  public boolean isFailed() {
    return failed;
  }

  /** Keys of columns that are hidden until somebody wants them, parted by blanks. */
  public String getHidden() {
    return String.join(
        " ", getColumns().stream().filter(TableColumn::isHidden).map(TableColumn::getKey).toList());
  }

  /**
   * What stands in the field that searches the table, empty for nothing.
   *
   * @see "tables.js, which sends it with whatever the table asks"
   */
  protected static String typed() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String typed = faces.getExternalContext().getRequestParameterMap().get("typed");
    return typed == null ? "" : typed.strip();
  }

  /** Sends all that the filters leave, in the order shown, as a file that spreadsheets read. */
  public void exportCsv() {
    exports.send(this, asked(), TableFile.CSV);
  }

  public void exportXlsx() {
    exports.send(this, asked(), TableFile.XLSX);
  }

  long counted(PageQuery query) {
    try {
      return count(query);
    } catch (RuntimeException e) {
      LOG.error("The table {} cannot be counted", getName(), e);
      failed = true;
      return 0;
    }
  }

  List<T> listed(PageQuery query) {
    if (failed) {
      return List.of();
    }
    try {
      return rows(query);
    } catch (RuntimeException e) {
      LOG.error("The table {} cannot be read", getName(), e);
      failed = true;
      return List.of();
    }
  }

  private PageQuery asked() {
    DataTable table =
        (DataTable)
            FacesContext.getCurrentInstance().getViewRoot().findComponent("list:" + getName());
    return TableRows.query(
        0, PageQuery.LARGEST, table.getActiveSortMeta(), table.getActiveFilterMeta());
  }
}
