package org.galien.billing.pricing;

/** A letter that the context suggests, and why; somebody decides. */
public record Proposal(String code, String label, Said why) {}
