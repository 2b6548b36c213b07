/**
 * Statements of banks: read whole or not at all, each movement once, and matched with entries by a
 * person.
 */
package org.galien.billing.accounts.bank;
