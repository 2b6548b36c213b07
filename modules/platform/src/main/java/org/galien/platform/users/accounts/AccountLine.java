package org.galien.platform.users.accounts;

import java.time.Instant;
import org.galien.platform.users.UserView;

/**
 * An account in a list.
 *
 * @param lastSignIn null before the first
 */
public record AccountLine(UserView account, Instant lastSignIn) {}
