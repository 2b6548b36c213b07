package org.galien.billing;

/** The number of an invoice in the database; what people see is its year and number. */
public record InvoiceId(long value) {}
