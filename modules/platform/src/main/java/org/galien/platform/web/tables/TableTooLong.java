package org.galien.platform.web.tables;

import org.galien.platform.Refusal;
import org.galien.platform.paging.PageQuery;

/** An export would leave rows out, so there is none. */
final class TableTooLong extends Refusal {

  private static final long serialVersionUID = 1;

  TableTooLong(long rows) {
    super("platform.table.too-long", rows, PageQuery.LARGEST);
  }
}
