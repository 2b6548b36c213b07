/** The books' share in {@code bench}. */
package org.galien.billing.accounts.bench;
