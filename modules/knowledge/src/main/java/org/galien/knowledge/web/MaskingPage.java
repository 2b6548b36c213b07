package org.galien.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.galien.knowledge.capture.ScannedLine;
import org.galien.knowledge.capture.SourceId;
import org.galien.knowledge.capture.SourceLists;
import org.galien.knowledge.capture.SourceState;
import org.galien.knowledge.capture.SourceView;
import org.galien.knowledge.capture.Sources;
import org.galien.knowledge.masking.Suspect;

/** A draft with what may tell who a patient is, for a person to judge: {@code ?source=}. */
@Named("maskingPage")
@RequestScoped
public class MaskingPage {

  @Inject Sources sources;
  @Inject SourceLists lists;
  @Inject HttpServletRequest request;

  private List<MaskingLine> lines;

  /** False when the address names no draft, or none that one may read. */
  public boolean isThere() {
    return draft() && sources.mayRead(id());
  }

  /** True for a draft that others read. */
  public boolean isClosed() {
    return draft() && !sources.mayRead(id());
  }

  private boolean draft() {
    return lists.all().stream()
        .anyMatch(s -> s.id().equals(id()) && s.state() == SourceState.DRAFT);
  }

  public SourceView getSource() {
    return lists.view(id());
  }

  public List<MaskingLine> getLines() {
    if (lines == null) {
      lines = new ArrayList<>();
      List<ScannedLine> scanned = sources.scan(id());
      for (int i = 0; i < scanned.size(); i++) {
        lines.add(line(i, scanned.get(i)));
      }
    }
    return lines;
  }

  public long getSuspects() {
    return getLines().stream()
        .flatMap(l -> l.pieces().stream())
        .filter(p -> !p.kind().isEmpty())
        .count();
  }

  private static MaskingLine line(int number, ScannedLine scanned) {
    String text = scanned.line().text();
    List<MaskingPiece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < scanned.suspects().size(); i++) {
      Suspect one = scanned.suspects().get(i);
      pieces.add(new MaskingPiece(text.substring(from, one.from()), "", "", false));
      pieces.add(
          new MaskingPiece(one.text(), one.kind().getCode(), number + ":" + i, one.kind().sure()));
      from = one.to();
    }
    pieces.add(new MaskingPiece(text.substring(from), "", "", false));
    return new MaskingLine(scanned.line().speaker(), scanned.line().asked(), pieces);
  }

  private SourceId id() {
    String number = request.getParameter("source");
    return new SourceId(number != null && number.matches("\\d{1,18}") ? Long.parseLong(number) : 0);
  }
}
