/**
 * Who works here: accounts, roles, sign-in with throttling, and whom the current thread acts for.
 */
package org.galien.platform.users;
