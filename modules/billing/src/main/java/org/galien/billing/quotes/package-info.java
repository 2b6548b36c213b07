/**
 * Quotes for what no insurance pays: with VAT where nothing is treated, accepted by a signature on
 * the screen, and then billed as they stand.
 */
package org.galien.billing.quotes;
