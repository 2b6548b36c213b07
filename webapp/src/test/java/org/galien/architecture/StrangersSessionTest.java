package org.galien.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** That it is so on a running server, {@code ./galien bench load} shows: it has the time. */
class StrangersSessionTest {

  @Test
  void whoHasNotSignedInIsForgottenAfterTwoMinutes() throws Exception {
    Document descriptor =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile());
    assertEquals("2", descriptor.getElementsByTagName("session-timeout").item(0).getTextContent());
  }
}
