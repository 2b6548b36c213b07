package org.galien.encounters.entries;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what is known of a day, and in the order of time. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

  @Override
  public String convertToDatabaseColumn(PartialDate date) {
    return date == null ? null : date.iso();
  }

  @Override
  public PartialDate convertToEntityAttribute(String iso) {
    return iso == null ? null : PartialDate.ofIso(iso);
  }
}
