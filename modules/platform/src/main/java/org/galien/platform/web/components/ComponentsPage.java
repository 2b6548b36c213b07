package org.galien.platform.web.components;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;

/** What the components of {@code composants.xhtml} hold; nothing is kept. */
@Named("componentsPage")
@RequestScoped
public class ComponentsPage {

  private String text;
  private LocalDate day = LocalDate.of(2026, 11, 24);
  private LocalDate noDay;

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalDate getNoDay() {
    return noDay;
  }

  public void setNoDay(LocalDate noDay) {
    this.noDay = noDay;
  }

  /** Three sentences to choose from. */
  public List<String> getChoices() {
    return Stream.of("one", "two", "three").map(ComponentsPage::say).toList();
  }

  public String getChoice() {
    return say("two");
  }

  public void setChoice(String choice) {
    // Nothing is kept.
  }

  public List<String> complete(String typed) {
    String small = typed.toLowerCase(Locale.ROOT);
    return getChoices().stream().filter(c -> c.toLowerCase(Locale.ROOT).contains(small)).toList();
  }

  public List<Integer> getNumbers() {
    return IntStream.rangeClosed(1, 7).boxed().toList();
  }

  public List<Integer> getNone() {
    return List.of();
  }

  /** As Chart.js reads it; {@code charts.js} gives the colours. */
  public String getChart() {
    return new BarChart()
        .setData(
            new BarData()
                .addLabels("2023", "2024", "2025", "2026")
                .addDataset(series("one", 12, 19, 8, 15))
                .addDataset(series("two", 7, 11, 13, 9)))
        .toJson();
  }

  private static BarDataset series(String key, Integer... values) {
    return new BarDataset().setLabel(say(key)).setData(values);
  }

  private static String say(String key) {
    return Messages.text(Texts.locale(), "platform.components." + key);
  }
}
