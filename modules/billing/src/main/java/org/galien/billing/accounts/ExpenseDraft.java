package org.galien.billing.accounts;

import java.time.LocalDate;

/**
 * An expense, or a receipt that no payment of a patient is, as it is typed.
 *
 * @param token of who types; asked again with it, it is the same entry
 * @param cents all of it, VAT included
 * @param vat of it, 0 where none is due
 * @param mode CARD, CASH, CHEQUE, TRANSFER or DEBIT
 * @param piece number of the bill; may be empty
 * @param rule to be shared by, or null
 */
public record ExpenseDraft(
    long book,
    String token,
    LocalDate day,
    String category,
    String label,
    int cents,
    int vat,
    String mode,
    String piece,
    Long rule) {}
