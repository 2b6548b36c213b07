package org.galien.ai.preconsultation.signs;

/**
 * What is known of somebody beside their words. It only ever makes rules stricter.
 *
 * @param ageInDays null when unknown
 * @param pregnant as they answered
 * @param anticoagulated as they answered, or as the record says
 */
public record About(Long ageInDays, boolean pregnant, boolean anticoagulated) {

  /** Of whom nothing is known. */
  public static final About NOBODY = new About(null, false, false);

  private static final long THREE_MONTHS = 92;
  private static final long OLD = 65 * 365L;

  boolean implies(String concept) {
    return switch (concept) {
      case "nourrisson" -> ageInDays != null && ageInDays < THREE_MONTHS;
      case "age-eleve" -> ageInDays != null && ageInDays >= OLD;
      case "grossesse" -> pregnant;
      case "anticoagulant" -> anticoagulated;
      default -> false;
    };
  }
}
