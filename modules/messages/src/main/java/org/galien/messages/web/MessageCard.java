package org.galien.messages.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.galien.messages.MessageLists;
import org.galien.messages.MessageView;
import org.galien.messages.StepKind;
import org.galien.messages.StepView;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;

/** What became of a message, step by step, in words. */
@RequestScoped
class MessageCard {

  @Inject MessageLists lists;
  @Inject MessageRows rows;
  @Inject Addressees addressees;

  List<StepLine> steps(MessageView message) {
    return lists.steps(message.id()).stream().map(this::line).toList();
  }

  private StepLine line(StepView step) {
    boolean to = step.to() != null && step.kind() != StepKind.ANSWERED;
    return new StepLine(
        step.kind(),
        Messages.text(
            Texts.locale(),
            "messages.step." + step.kind().getCode(),
            addressees.name(step.by()),
            to ? addressees.name(step.to()) : ""),
        rows.moment(step.at()),
        step.text());
  }
}
