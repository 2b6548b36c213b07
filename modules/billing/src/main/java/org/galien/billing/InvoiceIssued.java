package org.galien.billing;

/** An invoice was issued, in the transaction that tells it. */
public record InvoiceIssued(long invoice) {}
