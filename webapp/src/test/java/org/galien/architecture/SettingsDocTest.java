package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.galien.platform.settings.Settings;
import org.galien.platform.settings.SettingsPrefix;
import org.junit.jupiter.api.Test;

/** Every key that is read stands in docs/settings.md. */
class SettingsDocTest {

  @Test
  void everySettingIsDocumented() throws IOException {
    String page = Files.readString(Path.of("../docs/settings.md"));
    List<String> keys =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.galien")
                .stream()
                .filter(type -> type.isAnnotatedWith(SettingsPrefix.class))
                .map(JavaClass::reflect)
                .flatMap(
                    type ->
                        Arrays.stream(type.getRecordComponents())
                            .map(component -> Settings.key(type, component)))
                .toList();
    assertFalse(keys.isEmpty());
    assertEquals(List.of(), keys.stream().filter(key -> !page.contains("`" + key + "`")).toList());
  }
}
