/**
 * How signed letters leave: by e-mail, locked; or laid where the client of a secure mail takes
 * them.
 */
package org.galien.letters.dispatch;
