package org.galien.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads records of settings; every key stands in docs/settings.md. */
@ApplicationScoped
public class Settings {

  private final Map<Class<?>, Record> read = new ConcurrentHashMap<>();

  /**
   * @return the record of type {@code type}, read once
   * @throws InvalidSetting when a value is not of its type or out of its bounds
   */
  public <R extends Record> R read(Class<R> type) {
    return type.cast(read.computeIfAbsent(type, Settings::build));
  }

  /** The configuration key of a record component. */
  public static String key(Class<?> type, RecordComponent component) {
    String kebab =
        component.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    return type.getAnnotation(SettingsPrefix.class).value() + "." + kebab;
  }

  private static Record build(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> value(type, c)).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " is no usable record of settings", e);
    }
  }

  private static Object value(Class<?> type, RecordComponent component) {
    Setting setting = component.getAnnotation(Setting.class);
    String key = key(type, component);
    String text =
        ConfigProvider.getConfig().getOptionalValue(key, String.class).orElse(setting.value());
    return SettingValue.parse(key, text.strip(), component.getType(), setting);
  }
}
