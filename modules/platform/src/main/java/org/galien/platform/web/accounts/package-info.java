/**
 * Accounts as administrators open, change and close them.
 *
 * <p>It decides nothing: who may and what is refused comes from {@link
 * org.galien.platform.users.accounts.Accounts}. It sees what that package cannot, the appointments
 * that an account to be closed still holds.
 */
package org.galien.platform.web.accounts;
