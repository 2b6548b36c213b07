/**
 * Mail that comes in: read by IMAP from the practice's mailbox, where nothing is changed, and
 * handed to every {@link org.galien.platform.places.MailTaker}, each message once.
 */
package org.galien.platform.mailbox;
