/** What came in by practitioner, act, payer and month, what is due, and what auditors may have. */
package org.galien.billing.accounts.reports;
