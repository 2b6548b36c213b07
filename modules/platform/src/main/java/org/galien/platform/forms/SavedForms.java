package org.galien.platform.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.galien.platform.ApplicationStarted;
import org.galien.platform.Refusal;

/**
 * One rendered form saves once. Who comes second waits for the first, on the row's lock, and gets
 * the first one's answer; work that is refused or fails leaves the form free to be sent again.
 */
@ApplicationScoped
public class SavedForms {

  /** A page may stay open over a holiday. */
  private static final Duration KEPT = Duration.ofDays(60);

  private static final String HMAC = "HmacSHA256";

  @Inject EntityManager em;
  @Inject FormRows rows;

  /**
   * Does the work and remembers its answer, in one transaction.
   *
   * @param token names the rendered form; nobody can guess it
   * @param content all that the form holds
   * @param work gives null when nothing was saved
   * @return null when nothing was saved
   * @throws FormAlreadySaved when the same form was saved with another content
   */
  @Transactional(dontRollbackOn = Refusal.class)
  public FormAnswer save(String token, String content, Supplier<FormAnswer> work) {
    String id = hex(digest(token));
    String seal = seal(token, content);
    rows.begin(id);
    Object[] first = locked(id);
    if (first[0] != null) {
      return answer(first, seal);
    }
    FormAnswer answer = work.get();
    if (answer != null) {
      em.createNativeQuery(
              "UPDATE platform_saved_form SET content = ?, address = ?, said = ? WHERE id = ?")
          .setParameter(1, seal)
          .setParameter(2, answer.address())
          .setParameter(3, answer.said())
          .setParameter(4, id)
          .executeUpdate();
    }
    return answer;
  }

  /**
   * The answer of a form that was saved already, before anything is prepared for it.
   *
   * @throws FormAlreadySaved when it was saved with another content
   */
  @Transactional
  public Optional<FormAnswer> answered(String token, String content) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT content, address, said FROM platform_saved_form"
                    + " WHERE id = ? AND content IS NOT NULL")
            .setParameter(1, hex(digest(token)))
            .getResultList();
    return rows.stream().map(row -> answer((Object[]) row, seal(token, content))).findFirst();
  }

  private static FormAnswer answer(Object[] first, String seal) {
    if (!seal.equals(first[0])) {
      throw new FormAlreadySaved();
    }
    return new FormAnswer((String) first[1], (String) first[2]);
  }

  /** Content, address and sentence; the row is locked until the transaction ends. */
  private Object[] locked(String id) {
    return (Object[])
        em.createNativeQuery(
                "SELECT content, address, said FROM platform_saved_form WHERE id = ? FOR UPDATE")
            .setParameter(1, id)
            .getSingleResult();
  }

  void forgetOld(@Observes ApplicationStarted started) {
    rows.forget(KEPT);
  }

  /** Recognises a content without telling it: the token, which is not kept, is the key. */
  private static String seal(String token, String content) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), HMAC));
      return hex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
