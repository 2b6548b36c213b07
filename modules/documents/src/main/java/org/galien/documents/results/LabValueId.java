package org.galien.documents.results;

import java.io.Serializable;

/** Of a value: its report and its place there. JPA wants fields and a constructor without any. */
class LabValueId implements Serializable {

  long reportId;
  int position;

  static LabValueId of(long report, int position) {
    LabValueId id = new LabValueId();
    id.reportId = report;
    id.position = position;
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LabValueId o && o.reportId == reportId && o.position == position;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(31 * reportId + position);
  }
}
