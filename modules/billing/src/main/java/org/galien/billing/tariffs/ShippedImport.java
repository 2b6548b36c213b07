package org.galien.billing.tariffs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Puts the tables that come with the software into a practice's database. */
@ApplicationScoped
public class ShippedImport {

  @Inject Tariffs tariffs;

  /** Both tables, each from the first day it knows. */
  public void load() throws SQLException {
    tariffs.addLetters(
        ShippedTariffs.LETTERS,
        null,
        ShippedTariffs.content(ShippedTariffs.LETTERS),
        ImportProgress.SILENT);
    tariffs.addCcam(
        ShippedTariffs.CCAM,
        null,
        ShippedTariffs.content(ShippedTariffs.CCAM),
        ImportProgress.SILENT);
  }
}
