package org.galien.platform.mailbox;

import java.time.LocalDate;
import org.galien.platform.sending.carriers.MailServer.Security;

/**
 * Where mail is read, without the password.
 *
 * @param host empty when none is read
 * @param folder as the server names it
 * @param since what came before this day stays unread; null for none
 */
public record MailboxSetup(
    String host, int port, Security security, String user, String folder, LocalDate since) {}
