package org.galien.platform.users.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where somebody tries a password: an address, or a session that its owner opened and that
 * waits for the password again.
 *
 * @param key at most 64 characters
 * @param own the session of the very account; tries made elsewhere are no matter of it
 */
public record Place(String key, boolean own) {

  private static final int NETWORK_BYTES = 8;

  /**
   * Of IPv6 the network only: one machine there has as many addresses as it likes.
   *
   * @param address as the server gives it, never a name
   */
  public static Place at(String address) {
    return new Place(address.contains(":") ? network(address) : address, false);
  }

  /**
   * @param name that nobody can guess
   */
  public static Place inSession(String name) {
    return new Place("session:" + name, true);
  }

  private static String network(String address) {
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length == 2 * NETWORK_BYTES
          ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "::/64"
          : InetAddress.getByAddress(bytes).getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no address: " + address.length() + " characters", e);
    }
  }
}
