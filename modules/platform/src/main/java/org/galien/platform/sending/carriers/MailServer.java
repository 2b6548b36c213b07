package org.galien.platform.sending.carriers;

/**
 * Where mail is handed in.
 *
 * @param security of the connection
 * @param user empty when it asks for none
 * @param from address of the practice
 * @param name of the practice
 */
public record MailServer(
    String host,
    int port,
    Security security,
    String user,
    String password,
    String from,
    String name) {

  /** How the connection is kept from being read. */
  public enum Security {
    NONE,
    STARTTLS,
    TLS
  }

  /** Never prints the password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
