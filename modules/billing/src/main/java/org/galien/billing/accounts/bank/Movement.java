package org.galien.billing.accounts.bank;

import java.time.LocalDate;

/**
 * A line of a statement.
 *
 * @param key the bank's own number of it, or empty where it gives none
 * @param cents below nothing: left the account
 */
record Movement(LocalDate day, int cents, String label, String key) {}
