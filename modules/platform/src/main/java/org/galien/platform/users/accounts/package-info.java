/**
 * Accounts: opening one, signing in to it, changing and closing it, and who may. The services are
 * {@link org.galien.platform.users.accounts.Users} and {@link
 * org.galien.platform.users.accounts.Accounts}.
 *
 * <p>An account is never deleted: what was done with it keeps its author. This package must never
 * know a session, nor give a password or its hash to anybody.
 */
@Shared
package org.galien.platform.users.accounts;

import org.galien.platform.shared.Shared;
