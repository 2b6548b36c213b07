/**
 * Who somebody is to the system: the number, name and roles of an account, and for whom the current
 * thread acts.
 *
 * <p>Accounts are opened, signed in to and changed in {@code accounts}; what slows down whoever
 * guesses a password is in {@code signin}. This package must never know either.
 */
@Shared
package org.galien.platform.users;

import org.galien.platform.shared.Shared;
