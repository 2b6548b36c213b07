package org.galien.platform.web.trust;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.galien.platform.messages.Messages;
import org.galien.platform.network.PracticeCertificates;
import org.galien.platform.web.Texts;

/** The authority as a person compares it. */
@Named("trust")
@RequestScoped
public class TrustPage {

  @Inject PracticeCertificates certificates;

  /** False where only this machine is answered: there is nothing to trust. */
  public boolean isThere() {
    return certificates.authority().isPresent();
  }

  /** As most systems show it: thirty-two bytes, {@code AB:CD:…}; empty when there is none. */
  public String getFingerprint() {
    return digest("SHA-256");
  }

  /** As Windows shows it: twenty bytes. */
  public String getShortFingerprint() {
    return digest("SHA-1");
  }

  /** When the first of authority and server's certificate runs out; null when there is none. */
  public Instant getUntil() {
    return certificates.until().orElse(null);
  }

  public boolean isRunningOut() {
    return certificates.runsOut();
  }

  private String digest(String algorithm) {
    return certificates.authority().map(known -> digest(known, algorithm)).orElse("");
  }

  /**
   * @param guide message key of a system
   * @return what to do there, in order
   */
  public List<String> steps(String guide) {
    return Messages.text(Texts.locale(), guide + "-steps").lines().toList();
  }

  private static String digest(X509Certificate certificate, String algorithm) {
    try {
      byte[] digest = MessageDigest.getInstance(algorithm).digest(certificate.getEncoded());
      return HexFormat.ofDelimiter(":").formatHex(digest).toUpperCase(Locale.ROOT);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
