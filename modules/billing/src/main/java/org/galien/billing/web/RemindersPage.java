package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.billing.reminders.Owed;
import org.galien.billing.reminders.Reminders;
import org.galien.platform.PracticeSettings;
import org.galien.platform.settings.Settings;
import org.galien.platform.web.Texts;

/** What patients owe, and when they were reminded of it. */
@Named("remindersPage")
@RequestScoped
public class RemindersPage {

  private static final int SHOWN = 300;

  @Inject Reminders reminders;
  @Inject Settings settings;
  @Inject Texts texts;

  private List<Owed> list;

  public List<Owed> getList() {
    if (list == null) {
      list = reminders.owed(SHOWN);
    }
    return list;
  }

  public int getSum() {
    return getList().stream().mapToInt(one -> one.invoice().outstanding()).sum();
  }

  /** The words of an e-mail of that level, as they will leave. */
  public String words(int level) {
    return texts.text(
        "billing.sending.reminder" + level + ".words",
        settings.read(PracticeSettings.class).name());
  }
}
