package org.galien.billing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.galien.billing.pricing.ActRequest;

/** Tells by a hash whether the same is asked again, or something else under the same token. */
final class AskedVisit {

  private AskedVisit() {}

  /** SHA-256, in hexadecimal, of all that somebody asked for. */
  static String hash(
      VisitDraft draft, boolean toInsurance, boolean toComplement, List<PaymentPart> paid) {
    JsonArrayBuilder acts = Json.createArrayBuilder();
    for (ActRequest one : draft.acts()) {
      acts.add(
          array(one.code(), one.association(), one.site(), one.at(), one.reason())
              .add(array(new TreeSet<>(one.modifiers()).toArray())));
    }
    JsonArrayBuilder payments = Json.createArrayBuilder();
    paid.forEach(part -> payments.add(array(part.mode(), part.cents(), part.reference())));
    String text =
        array(
                draft.practitioner().value(),
                draft.day(),
                draft.time(),
                draft.place(),
                draft.regulated(),
                draft.emergency(),
                draft.metres(),
                draft.mountain(),
                draft.pathway(),
                draft.aldRelated(),
                draft.excess(),
                toInsurance,
                toComplement)
            .add(acts)
            .add(payments)
            .build()
            .toString();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonArrayBuilder array(Object... values) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Object value : values) {
      array.add(String.valueOf(value));
    }
    return array;
  }
}
