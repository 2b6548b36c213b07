package org.galien.platform.places;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.galien.platform.persistence.PatientRows;

/** One table with a column {@code patient_id}, all of whose rows go with the chart. */
public abstract class ChartTable implements ChartHolder {

  private final String kind;
  private final boolean versioned;

  @Inject EntityManager em;

  /**
   * @param kind the table's name with a dot after the module: {@code messages.message}
   * @param versioned whether its rows count their versions
   */
  protected ChartTable(String kind, boolean versioned) {
    this.kind = kind;
    this.versioned = versioned;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public List<Long> move(long from, long into) {
    return rows().move(from, into);
  }

  @Override
  public void moveBack(Collection<Long> rows, long from, long to) {
    rows().moveBack(rows, from, to);
  }

  @Override
  public long count(Collection<Long> charts) {
    return rows().count(charts);
  }

  protected PatientRows rows() {
    String table = kind.replace('.', '_');
    return versioned ? PatientRows.versioned(em, table) : PatientRows.of(em, table);
  }
}
