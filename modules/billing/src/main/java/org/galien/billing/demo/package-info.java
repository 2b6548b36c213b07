/** Billing's share of the demonstration cabinet. */
package org.galien.billing.demo;
