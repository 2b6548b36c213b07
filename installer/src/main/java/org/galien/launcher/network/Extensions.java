package org.galien.launcher.network;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is said of a certificate beside its name and key (RFC 5280, 4.2). */
final class Extensions {

  private static final int DNS_NAME = 0x82;
  private static final int IP_ADDRESS = 0x87;

  private Extensions() {}

  /** Of one that signs others, for these names and private addresses only. */
  static byte[][] ofAuthority(PublicKey key, Set<String> names) {
    return new byte[][] {
      // An authority (cA), with none below it (pathLen 0).
      critical("2.5.29.19", Der.sequence(Der.yes(), Der.integer(BigInteger.ZERO))),
      // keyCertSign and cRLSign.
      critical("2.5.29.15", Der.bits(1, (byte) 0x06)),
      critical("2.5.29.30", constraints(names)),
      plain("2.5.29.14", Der.octets(identifierOf(key)))
    };
  }

  /** Of a server that is called by these names and addresses. */
  static byte[][] ofServer(PublicKey key, PublicKey authority, Reach reach) {
    List<byte[]> called = new ArrayList<>();
    reach.names().forEach(name -> called.add(dns(name)));
    reach.addresses().forEach(address -> called.add(ip(address.getAddress())));
    return new byte[][] {
      critical("2.5.29.19", Der.sequence()),
      // digitalSignature.
      critical("2.5.29.15", Der.bits(7, (byte) 0x80)),
      // serverAuth.
      plain("2.5.29.37", Der.sequence(Der.identifier("1.3.6.1.5.5.7.3.1"))),
      plain("2.5.29.17", Der.sequence(called.toArray(byte[][]::new))),
      plain("2.5.29.14", Der.octets(identifierOf(key))),
      plain("2.5.29.35", Der.sequence(Der.tagged(0x80, identifierOf(authority))))
    };
  }

  private static byte[] constraints(Set<String> names) {
    List<byte[]> permitted = new ArrayList<>();
    names.forEach(name -> permitted.add(Der.sequence(dns(name))));
    for (PrivateRange range : PrivateRange.values()) {
      permitted.add(Der.sequence(ip(range.addressAndMask())));
    }
    return Der.sequence(Der.tagged(0xa0, permitted.toArray(byte[][]::new)));
  }

  private static byte[] dns(String name) {
    return Der.tagged(DNS_NAME, name.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] ip(byte[] bytes) {
    return Der.tagged(IP_ADDRESS, bytes);
  }

  private static byte[] critical(String identifier, byte[] value) {
    return Der.sequence(Der.identifier(identifier), Der.yes(), Der.octets(value));
  }

  private static byte[] plain(String identifier, byte[] value) {
    return Der.sequence(Der.identifier(identifier), Der.octets(value));
  }

  /** Any value that differs from key to key will do; SHA-1 is what RFC 5280 proposes. */
  private static byte[] identifierOf(PublicKey key) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(key.getEncoded());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
