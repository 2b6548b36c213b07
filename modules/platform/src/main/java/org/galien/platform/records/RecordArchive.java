package org.galien.platform.records;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.galien.platform.paper.Paper;
import org.galien.platform.places.ChartWriter;

/** The ZIP of a chart: files as they come, then the Bundle, the PDF and what is what. */
final class RecordArchive implements ChartWriter {

  private final ZipOutputStream zip;
  private final Set<String> paths = new HashSet<>();
  private final JsonArrayBuilder entries = Json.createArrayBuilder();
  private final StringBuilder body = new StringBuilder();

  RecordArchive(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  @Override
  public void section(String title) {
    body.append("<h2>").append(Paper.text(title)).append("</h2>");
  }

  @Override
  public void entry(String head, String... lines) {
    body.append("<div class=\"entry\"><b>").append(Paper.text(head)).append("</b>");
    for (String line : lines) {
      if (line != null && !line.isBlank()) {
        body.append("<p>").append(Paper.text(line.strip())).append("</p>");
      }
    }
    body.append("</div>");
  }

  @Override
  public void resource(JsonObject resource) {
    String url =
        "urn:galien:" + resource.getString("resourceType") + "/" + resource.getString("id");
    entries.add(Json.createObjectBuilder().add("fullUrl", url).add("resource", resource));
  }

  /** The same path twice would be one file when it is unpacked. */
  @Override
  public void file(String path, InputStream content) throws IOException {
    if (!paths.add(path) || path.startsWith("/") || path.contains("..")) {
      throw new IOException("a file of the export has no place of its own");
    }
    zip.putNextEntry(new ZipEntry(path));
    content.transferTo(zip);
    zip.closeEntry();
  }

  /**
   * @param title of the PDF, with the patient's name
   * @param explained what lies in the file
   */
  void finish(String title, String explained, Instant at) throws IOException {
    JsonObject bundle =
        Json.createObjectBuilder()
            .add("resourceType", "Bundle")
            .add("type", "collection")
            .add("timestamp", at.toString())
            .add("entry", entries)
            .build();
    zip.putNextEntry(new ZipEntry("dossier.json"));
    zip.write(bundle.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("dossier.pdf"));
    Paper.write(title, "<h1>" + Paper.text(title) + "</h1>" + body, new Unclosed(zip));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("LISEZMOI.txt"));
    zip.write(explained.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
  }

  /** A part of the ZIP ends, the ZIP does not. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
