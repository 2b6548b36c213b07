package org.galien.ai.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.galien.platform.settings.Settings;

/**
 * Lets text out only to this machine or to the practice's own network: loopback, RFC 1918, link
 * local (RFC 3927, RFC 4291) and unique local addresses (RFC 4193). Asked before each call, for a
 * name may come to mean another machine.
 */
@ApplicationScoped
public class SovereigntyGuard {

  @Inject Settings settings;
  @Inject SovereigntyAudit trail;

  /**
   * @param url http or https, a host, no user information
   * @return the address to call: for http the very machine that was checked, by its number, so that
   *     a second look-up of the name cannot lead elsewhere
   * @throws ModelFailure {@link ModelFailure.Reason#ADDRESS_REFUSED} when one of the addresses
   *     behind the name lies outside, {@link ModelFailure.Reason#UNREACHABLE} when there is none
   */
  public URI permitted(String url) throws ModelFailure {
    URI uri = parsed(url);
    List<InetAddress> addresses = addresses(uri.getHost());
    if (settings.read(SovereigntySettings.class).lifted(uri.getHost())) {
      trail.write();
      return uri;
    }
    if (!addresses.stream().allMatch(SovereigntyGuard::onPremises)) {
      throw new ModelFailure(ModelFailure.Reason.ADDRESS_REFUSED, "outside the practice's network");
    }
    return uri.getScheme().equals("http") ? pinned(uri, addresses.getFirst()) : uri;
  }

  /** The one host outside that may be reached by written exception; empty as a rule. */
  public String liftedHost() {
    SovereigntySettings set = settings.read(SovereigntySettings.class);
    String host = set.liftedHost().strip();
    return set.lifted(host) ? host : "";
  }

  static boolean onPremises(InetAddress address) {
    if (address.isLoopbackAddress() || address.isLinkLocalAddress()) {
      return true;
    }
    return switch (address) {
      case Inet4Address v4 -> v4.isSiteLocalAddress();
      // RFC 4193, fc00::/7; the JDK's site-local is the deprecated fec0::/10.
      case Inet6Address v6 -> (v6.getAddress()[0] & 0xfe) == 0xfc;
      default -> false;
    };
  }

  private static URI parsed(String url) throws ModelFailure {
    try {
      URI uri = URI.create(url.strip());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Refused below, like any other address that is none.
    }
    throw new ModelFailure(ModelFailure.Reason.ADDRESS_REFUSED, "not an http or https address");
  }

  private static List<InetAddress> addresses(String host) throws ModelFailure {
    try {
      return Stream.of(InetAddress.getAllByName(host)).toList();
    } catch (UnknownHostException e) {
      throw new ModelFailure(ModelFailure.Reason.UNREACHABLE, "unknown host", e);
    }
  }

  private static URI pinned(URI uri, InetAddress address) {
    String number = address.getHostAddress();
    String host = address instanceof Inet6Address ? "[" + number + "]" : number;
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return URI.create("http://" + host + port + path);
  }
}
