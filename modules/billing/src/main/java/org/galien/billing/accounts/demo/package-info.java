/** Some months of the books for the demonstration cabinet. */
package org.galien.billing.accounts.demo;
