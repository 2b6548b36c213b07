package org.galien.letters.dispatch;

/**
 * A letter that leaves by e-mail.
 *
 * @param password told once, to be told on another way; it is kept nowhere
 */
public record MailedLetter(DispatchView dispatch, String password) {}
