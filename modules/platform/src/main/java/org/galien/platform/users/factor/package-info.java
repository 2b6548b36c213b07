/**
 * The second factor of accounts: what somebody has, beside the password they know.
 *
 * <p>This package must never know passwords or sessions.
 */
@Shared
package org.galien.platform.users.factor;

import org.galien.platform.shared.Shared;
