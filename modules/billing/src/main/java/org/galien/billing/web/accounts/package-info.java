/** The screen of the books, and what its scripts ask for. */
package org.galien.billing.web.accounts;
