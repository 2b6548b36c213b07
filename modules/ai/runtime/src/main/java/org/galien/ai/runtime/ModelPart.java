package org.galien.ai.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.galien.ai.runtime.choice.Choice;
import org.galien.platform.checks.Finding;
import org.galien.platform.settings.Settings;
import org.galien.platform.status.StatusPart;

/** Whether the server of models answers; without it every screen still works. */
@ApplicationScoped
class ModelPart implements StatusPart {

  private static final String SUBJECT = "platform.status.model";

  @Inject Settings settings;
  @Inject TextModels models;

  @Override
  public int order() {
    return 70;
  }

  @Override
  public List<Finding> now() {
    List<Choice> wanted = models.configured().stream().filter(one -> !one.none()).toList();
    if (wanted.isEmpty()) {
      return List.of(Finding.found(SUBJECT, "platform.status.model-unwanted"));
    }
    OllamaSettings set = settings.read(OllamaSettings.class);
    return List.of(
        wanted.stream()
            .map(models::served)
            .flatMap(Optional::stream)
            .findFirst()
            .map(
                there ->
                    Finding.found(SUBJECT, "platform.status.model-there", there.identity().name()))
            .orElse(
                Finding.optional(SUBJECT, "platform.status.model-away", set.model(), set.url())));
  }
}
