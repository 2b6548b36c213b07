package org.galien.billing;

import java.util.List;
import org.galien.billing.pricing.Invoice;
import org.galien.billing.pricing.Proposal;
import org.galien.billing.pricing.Visit;
import org.galien.platform.Refusal;

/**
 * What a visit would cost.
 *
 * @param visit as it was priced, codes of association added
 * @param invoice null while it is refused
 * @param refusal why; null otherwise
 */
public record Priced(Visit visit, Invoice invoice, Refusal refusal, List<Proposal> proposals) {}
