package org.galien.knowledge.web;

import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import org.galien.knowledge.Area;
import org.galien.knowledge.EntryDraft;
import org.galien.knowledge.EntryKind;
import org.galien.knowledge.Judgement;
import org.galien.platform.users.UserId;

/** What scripts send, read. */
final class KnowledgeJson {

  private KnowledgeJson() {}

  static EntryDraft entry(JsonObject asked) {
    String practitioner = asked.getString("practitioner", "");
    return new EntryDraft(
        one(EntryKind.class, asked.getString("kind", "RULE")),
        area(asked),
        asked.getString("subject", ""),
        asked.getString("content", ""),
        asked.getString("exception", ""),
        practitioner.matches("[1-9]\\d{0,17}") ? new UserId(Long.parseLong(practitioner)) : null,
        asked.getBoolean("medical", false));
  }

  static Area area(JsonObject asked) {
    Area area = areaOrNone(asked);
    return area == null ? Area.OTHER : area;
  }

  /** Null for none. */
  static Area areaOrNone(JsonObject asked) {
    String area = asked.getString("area", "");
    return area.isEmpty() ? null : one(Area.class, area);
  }

  static Judgement judgement(JsonObject asked) {
    return one(Judgement.class, asked.getString("as", ""));
  }

  static <E extends Enum<E>> E one(Class<E> kind, String name) {
    try {
      return Enum.valueOf(kind, name);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }
}
