/** The module's share in {@code bench}. */
package org.galien.billing.bench;
