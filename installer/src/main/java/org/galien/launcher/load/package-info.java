/**
 * Clients that do to a running server what many do at once: people who work, who sign in together,
 * and connections that never end what they begin.
 *
 * <p>This package must never know how the server was started.
 */
package org.galien.launcher.load;
