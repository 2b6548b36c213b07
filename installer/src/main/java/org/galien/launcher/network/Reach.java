package org.galien.launcher.network;

import java.net.InetAddress;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How the server is called on the network.
 *
 * @param names in lower case, as in {@code serveur.local}
 * @param addresses private ones of version 4, on which it listens
 */
record Reach(SortedSet<String> names, SortedSet<InetAddress> addresses) {

  Reach {
    names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    addresses = Collections.unmodifiableSortedSet(sorted(addresses));
  }

  static Reach of(Collection<String> names, Collection<InetAddress> addresses) {
    return new Reach(new TreeSet<>(names), sorted(addresses));
  }

  private static SortedSet<InetAddress> sorted(Collection<InetAddress> addresses) {
    SortedSet<InetAddress> sorted =
        new TreeSet<>(Comparator.comparing(InetAddress::getHostAddress));
    sorted.addAll(addresses);
    return sorted;
  }

  /** True when the certificate names exactly these, in whatever order. */
  boolean isThatOf(X509Certificate certificate) {
    Set<String> wanted = new TreeSet<>(names);
    addresses.forEach(address -> wanted.add(address.getHostAddress()));
    return wanted.equals(called(certificate));
  }

  private static Set<String> called(X509Certificate certificate) {
    Set<String> called = new TreeSet<>();
    try {
      Collection<List<?>> all = certificate.getSubjectAlternativeNames();
      if (all != null) {
        all.forEach(one -> called.add((String) one.get(1)));
      }
    } catch (CertificateParsingException unreadable) {
      return Set.of();
    }
    return called;
  }
}
