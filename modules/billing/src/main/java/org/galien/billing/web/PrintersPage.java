package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.galien.billing.sheets.Printer;
import org.galien.billing.sheets.Printers;

/** The printers of claim sheets. */
@Named("printersPage")
@RequestScoped
public class PrintersPage {

  private static final double TENTHS = 10.0;

  @Inject Printers printers;

  public List<Printer> getList() {
    return printers.all();
  }

  /** {@code -1,5}. */
  public String millimetres(int tenths) {
    return String.format(Locale.FRENCH, "%.1f", tenths / TENTHS);
  }
}
