package org.galien.platform.users.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.galien.platform.users.UserId;

/** Codes on paper, for when the telephone is not there. Each has 60 random bits and opens once. */
@ApplicationScoped
@Transactional
class RecoveryCodes {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int CODES = 10;
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  @Inject EntityManager em;

  /** Ten new ones, "abcd-efgh-ijkm"; those before open no more. */
  List<String> renew(UserId user) {
    forget(user);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < CODES; i++) {
      String code = random();
      em.createNativeQuery("INSERT INTO platform_recovery_code (user_id, hash) VALUES (?, ?)")
          .setParameter(1, user.value())
          .setParameter(2, hash(code))
          .executeUpdate();
      codes.add(code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-"));
    }
    return codes;
  }

  void forget(UserId user) {
    em.createNativeQuery("DELETE FROM platform_recovery_code WHERE user_id = ?")
        .setParameter(1, user.value())
        .executeUpdate();
  }

  /**
   * @param code without its dashes
   */
  boolean use(UserId user, String code) {
    return em.createNativeQuery(
                "UPDATE platform_recovery_code SET used_at = UTC_TIMESTAMP(6) WHERE user_id = ? AND"
                    + " hash = ? AND used_at IS NULL")
            .setParameter(1, user.value())
            .setParameter(2, hash(code))
            .executeUpdate()
        == 1;
  }

  private static String random() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private static String hash(String code) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
