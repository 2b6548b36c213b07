package org.galien.terminology.drugs;

import java.util.List;

/**
 * A substance of a drug, as the base names it.
 *
 * @param acting what of it acts (« fraction thérapeutique »), empty where the base tells none
 * @param salt what the drug contains, may be empty
 */
public record DrugSubstance(String acting, String salt) {

  /** As it is called: what acts, else the salt. */
  public String name() {
    return acting.isEmpty() ? salt : acting;
  }

  String row() {
    return acting + "\t" + salt;
  }

  static List<DrugSubstance> read(String rows) {
    return rows.lines()
        .map(row -> row.split("\t", -1))
        .map(cells -> new DrugSubstance(cells[0], cells.length > 1 ? cells[1] : ""))
        .toList();
  }
}
