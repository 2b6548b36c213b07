/**
 * Sign-in, lock and expiry. A session knows who signed in and when that person last did something;
 * after a quiet while the server locks it, and the page asks for the password in place.
 *
 * <p>It is an own {@code HttpAuthenticationMechanism} rather than the built-in form one, because a
 * script's request must be answered 401 and not sent to a form, and because {@code Users.signIn}
 * says how many tries are left, which an identity store cannot.
 */
package org.galien.platform.web.session;
