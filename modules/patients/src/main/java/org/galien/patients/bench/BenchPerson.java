package org.galien.patients.bench;

import java.time.LocalDate;

/** Somebody to look for, as a person at the desk would know them. */
record BenchPerson(String family, String first, LocalDate birthDate, String phone, String nir) {

  static BenchPerson of(Object[] row) {
    return new BenchPerson(
        (String) row[0], (String) row[1], (LocalDate) row[2], (String) row[3], (String) row[4]);
  }
}
