package org.galien.platform.web.alerts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.alerts.AlertView;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.Acting;
import org.galien.platform.web.Jsons;
import org.galien.platform.web.Say;

/** What an open screen shows of the alerts that concern who sits there. */
@Path("alerts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AlertsResource {

  @Inject AlertBoard board;
  @Inject Alerts alerts;
  @Inject Acting acting;
  @Inject Say say;
  @Context HttpHeaders headers;

  /**
   * One line a kind, however many there are.
   *
   * @return {@code [{"kind": …, "level": …, "sentence": …, "since": …, "address": …, "upTo":
   *     number, "widened": false}, …]}, loudest first
   */
  @GET
  public JsonArray open() {
    JsonArrayBuilder lines = Jsons.array();
    Map<String, List<AlertView>> kinds =
        board.of(acting.current()).stream()
            .collect(
                Collectors.groupingBy(AlertView::kind, LinkedHashMap::new, Collectors.toList()));
    kinds.values().forEach(same -> lines.add(line(same)));
    return lines.build();
  }

  /**
   * @param seen {@code {"kind": …, "upTo": number}}
   * @return {@code {"acknowledged": 2}}, how many nobody had seen before
   */
  @POST
  @Path("seen")
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject seen(JsonObject seen) {
    int count =
        alerts.acknowledge(
            seen.getString("kind", ""),
            seen.containsKey("upTo") ? seen.getJsonNumber("upTo").longValue() : 0);
    return Jsons.object().add("acknowledged", count).build();
  }

  private JsonObject line(List<AlertView> same) {
    AlertView first = same.getFirst();
    String address = same.size() == 1 ? first.address() : first.address().replaceAll("\\?.*", "");
    return Jsons.object()
        .add("kind", first.kind())
        .add("level", first.level().name())
        .add("sentence", Messages.text(locale(), Sentences.key(first.kind()), same.size()))
        .add(
            "since", Messages.text(locale(), "platform.alerts.since", say.timeOf(first.raisedAt())))
        .add("address", address)
        .add("upTo", same.stream().mapToLong(AlertView::id).max().orElse(0))
        .add("widened", same.stream().anyMatch(alert -> alert.escalatedAt() != null))
        .build();
  }

  private Locale locale() {
    return headers.getAcceptableLanguages().stream()
        .filter(wanted -> List.of("fr", "en").contains(wanted.getLanguage()))
        .findFirst()
        .orElse(Locale.FRENCH);
  }
}
