/**
 * What stands between a guesser and an account: how passwords are hashed, and how wrong tries are
 * counted and slowed down.
 *
 * <p>This package must never know an account: a login is a text that it counts.
 */
package org.galien.platform.users.signin;
