/**
 * The books of each practitioner on a cash basis: what came in is entered out of payments, what
 * went out is typed. Each entry has two sides that are equal; nothing is changed afterwards.
 */
package org.galien.billing.accounts;
