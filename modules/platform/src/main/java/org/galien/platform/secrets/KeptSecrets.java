package org.galien.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;
import org.galien.platform.vault.VaultReferences;

/**
 * Passwords of gateways, as encrypted files. Each begins with as many random bytes as its name has:
 * the name of a file is the hash of its content, and that of a password alone could be guessed.
 */
@ApplicationScoped
public class KeptSecrets implements VaultReferences {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT = 32;

  /** Also of setups that were changed since. */
  private static final String EVER_KEPT =
      Stream.of(
              "platform_sending_setup mail_secret",
              "platform_sending_setup sms_secret",
              "platform_sending_setup sms_consent",
              "platform_mailbox secret",
              "platform_second_factor secret")
          .map(place -> place.split(" "))
          .map(
              place ->
                  "SELECT %2$s FROM %1$s FOR SYSTEM_TIME ALL WHERE %2$s IS NOT NULL"
                      .formatted(place[0], place[1]))
          .collect(Collectors.joining(" UNION "));

  @Inject Vault vault;
  @Inject EntityManager em;

  /**
   * @return what {@link #read} finds it by; null for an empty secret
   */
  public String keep(String secret) {
    if (secret.isEmpty()) {
      return null;
    }
    byte[] words = secret.getBytes(StandardCharsets.UTF_8);
    byte[] salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    byte[] all = Arrays.copyOf(salt, SALT + words.length);
    System.arraycopy(words, 0, all, SALT, words.length);
    try {
      return vault.store(new ByteArrayInputStream(all)).sha256();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String key) {
    if (key == null) {
      return "";
    }
    try (InputStream in = vault.open(new VaultKey(key))) {
      byte[] all = in.readAllBytes();
      return new String(all, SALT, all.length - SALT, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  @Transactional
  public Map<VaultKey, String> kept() {
    List<?> keys = em.createNativeQuery(EVER_KEPT).getResultList();
    Map<VaultKey, String> kept = new LinkedHashMap<>();
    keys.forEach(
        key ->
            kept.put(
                new VaultKey(key.toString()),
                "password of a gateway, or secret of a second factor"));
    return kept;
  }
}
