package org.galien.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Lends the shared application and a page of one's own. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace OURS = Namespace.create(BrowserExtension.class);
  private static final Path PICTURES = Path.of("target", "browser");

  /** A page and what its console complained of. */
  private record Tab(Page page, List<String> complaints) {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == RunningApp.class || type == Page.class || type == SharedParts.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    if (type == SharedParts.class) {
      return SharedParts.get();
    }
    return type == RunningApp.class ? SharedParts.get().app() : newPage(test);
  }

  private static Page newPage(ExtensionContext test) {
    Page page = SharedParts.get().browser().newPage();
    Tab tab = new Tab(page, new ArrayList<>());
    page.onPageError(tab.complaints()::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            tab.complaints().add(message.text());
          }
        });
    tabs(test).add(tab);
    return page;
  }

  @SuppressWarnings("unchecked")
  private static List<Tab> tabs(ExtensionContext test) {
    return (List<Tab>)
        test.getStore(OURS).getOrComputeIfAbsent("tabs", key -> new ArrayList<Tab>());
  }

  @Override
  public void afterEach(ExtensionContext test) {
    List<String> complaints = new ArrayList<>();
    for (Tab tab : tabs(test)) {
      complaints.addAll(tab.complaints());
      if (test.getExecutionException().isPresent() || !tab.complaints().isEmpty()) {
        picture(test, tab.page(), tabs(test).indexOf(tab));
      }
      tab.page().context().close();
    }
    if (test.getExecutionException().isEmpty()) {
      assertEquals(List.of(), complaints, "complaints on the browser's console");
    }
  }

  private static void picture(ExtensionContext test, Page page, int number) {
    String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
    Path file = PICTURES.resolve(name.replaceAll("[^A-Za-z0-9.]", "_") + number + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }
}
