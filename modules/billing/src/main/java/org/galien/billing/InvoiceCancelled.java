package org.galien.billing;

/** An invoice was undone by another, in the transaction that tells it. */
public record InvoiceCancelled(long invoice, long contra) {}
