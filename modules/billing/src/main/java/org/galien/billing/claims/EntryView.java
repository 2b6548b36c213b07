package org.galien.billing.claims;

import java.time.LocalDate;
import org.galien.billing.Payer;

/**
 * An answer that waits for a person.
 *
 * @param file name of the file it came in
 * @param why key of the reason, as in {@code several}
 */
public record EntryView(
    long id,
    String file,
    int line,
    Long batch,
    String invoice,
    Payer payer,
    String nir,
    LocalDate actDay,
    Integer asked,
    int paid,
    boolean rejected,
    String rejectCode,
    String rejectWords,
    String transfer,
    String why) {}
