package org.galien.documents.pages;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.TextPosition;

/**
 * How much of a page is picture, or letters drawn in outlines, with no text on it. The page is cut
 * into small fields; nothing is decoded.
 */
final class Ink extends PDFGraphicsStreamEngine {
  private static final int ROWS = 60;
  private static final int COLUMNS = 40;

  /** Text makes the fields around it read too: so many rows, so many columns. */
  private static final int NEAR_ROWS = 1;

  private static final int NEAR_COLUMNS = 3;

  /** In page heights: what is higher is no letter. */
  private static final double TALLEST_LETTER = 0.1;

  /** Outlined letters fill few fields and say much: a short letter is no logo. */
  private static final int OUTLINED = 5;

  private final int[][] inked = new int[ROWS][COLUMNS];
  private final boolean[][] read = new boolean[ROWS][COLUMNS];
  private final PDRectangle box;
  private final int turn;
  private GeneralPath path = new GeneralPath();
  private boolean curved;

  private Ink(PDPage page) {
    super(page);
    this.box = page.getCropBox();
    this.turn = Math.floorMod(page.getRotation(), 360);
  }

  static Ink of(PDPage page) {
    Ink ink = new Ink(page);
    try {
      ink.processPage(page);
    } catch (IOException | RuntimeException damaged) {
      // What was drawn before counts; who draws the page will say what is wrong with it.
      return ink;
    }
    return ink;
  }

  /** A character stands here. */
  void text(TextPosition place) {
    boolean lying = place.getRotation() % 180 != 0;
    double width = lying ? place.getPageHeight() : place.getPageWidth();
    double height = lying ? place.getPageWidth() : place.getPageHeight();
    int row = index(place.getY() / height, ROWS);
    int column = index(place.getX() / width, COLUMNS);
    for (int r = Math.max(0, row - NEAR_ROWS); r <= Math.min(ROWS - 1, row + NEAR_ROWS); r++) {
      int last = Math.min(COLUMNS - 1, column + NEAR_COLUMNS);
      for (int c = Math.max(0, column - NEAR_COLUMNS); c <= last; c++) {
        read[r][c] = true;
      }
    }
  }

  /** See {@link org.galien.documents.opening.WrittenPage#unread}. */
  double unread() {
    boolean[][] seen = new boolean[ROWS][COLUMNS];
    int largest = 0;
    for (int r = 0; r < ROWS; r++) {
      for (int c = 0; c < COLUMNS; c++) {
        largest = Math.max(largest, connected(r, c, seen));
      }
    }
    return Math.min(1, (double) largest / (ROWS * COLUMNS));
  }

  private int connected(int row, int column, boolean[][] seen) {
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {row, column});
    int count = 0;
    while (!open.isEmpty()) {
      int[] field = open.pop();
      int r = field[0];
      int c = field[1];
      boolean outside = r < 0 || c < 0 || r >= ROWS || c >= COLUMNS;
      if (outside || seen[r][c] || inked[r][c] == 0 || read[r][c]) {
        continue;
      }
      seen[r][c] = true;
      count += inked[r][c];
      for (int step = -1; step <= 1; step += 2) {
        open.push(new int[] {r + step, c});
        open.push(new int[] {r, c + step});
        // Lines of outlined letters stand apart by a field.
        open.push(new int[] {r + 2 * step, c});
      }
    }
    return count;
  }

  private void mark(Rectangle2D area, int weight) {
    Rectangle2D shown = shown(area).createIntersection(new Rectangle2D.Double(0, 0, 1, 1));
    if (shown.getWidth() < 0 || shown.getHeight() < 0) {
      return;
    }
    for (int r = index(shown.getMinY(), ROWS); r <= index(shown.getMaxY(), ROWS); r++) {
      for (int c = index(shown.getMinX(), COLUMNS); c <= index(shown.getMaxX(), COLUMNS); c++) {
        inked[r][c] = Math.max(inked[r][c], weight);
      }
    }
  }

  /** From the page's own axes to shares of the page as it is shown, from its upper left corner. */
  private Rectangle2D shown(Rectangle2D area) {
    double w = Math.max(1, box.getWidth());
    double h = Math.max(1, box.getHeight());
    double left = (area.getMinX() - box.getLowerLeftX()) / w;
    double right = (area.getMaxX() - box.getLowerLeftX()) / w;
    double foot = (area.getMinY() - box.getLowerLeftY()) / h;
    double head = (area.getMaxY() - box.getLowerLeftY()) / h;
    return switch (turn) {
      case 90 -> new Rectangle2D.Double(foot, left, head - foot, right - left);
      case 180 -> new Rectangle2D.Double(1 - right, foot, right - left, head - foot);
      case 270 -> new Rectangle2D.Double(1 - head, 1 - right, head - foot, right - left);
      default -> new Rectangle2D.Double(left, 1 - head, right - left, head - foot);
    };
  }

  private static int index(double share, int count) {
    return (int) Math.max(0, Math.min(count - 1, share * count));
  }

  @Override
  public void drawImage(PDImage image) {
    var unit = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    mark(unit.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D(), 1);
  }

  private void painted() {
    Rectangle2D bounds = path.getBounds2D();
    if (curved && bounds.getHeight() < TALLEST_LETTER * box.getHeight()) {
      mark(bounds, OUTLINED);
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    painted();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    painted();
  }

  @Override
  public void strokePath() {
    endPath();
  }

  @Override
  public void endPath() {
    path = new GeneralPath();
    curved = false;
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x1, y1);
    }
    path.curveTo(x1, y1, x2, y2, x3, y3);
    curved = true;
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shadingName) {}
}
