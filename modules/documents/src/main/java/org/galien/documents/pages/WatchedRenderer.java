package org.galien.documents.pages;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages and notices what it could not draw. The library leaves such a place blank without a
 * word, as if the page were: here it is crossed out, and counted.
 */
final class WatchedRenderer extends PDFRenderer {
  private static final Color MARK = new Color(0xB0B0B0);

  private double missing;

  WatchedRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  /** Share of the pages drawn so far that is missing, 0 to 1 and more. */
  double missing() {
    return missing;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Watched(parameters);
  }

  private final class Watched extends PageDrawer {
    Watched(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      try {
        super.drawImage(image);
      } catch (IOException | RuntimeException undecodable) {
        crossOut();
      }
    }

    /** A picture that fails before its place is known could have been the whole page. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
        throws IOException {
      if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
        crossOut();
      } else {
        super.operatorException(operator, operands, e);
      }
    }

    private void crossOut() {
      AffineTransform unit =
          getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
      Shape place = unit.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
      Rectangle2D bounds = place.getBounds2D();
      var page = getPage().getCropBox();
      double area = Math.max(1, page.getWidth()) * Math.max(1, page.getHeight());
      missing += bounds.getWidth() * bounds.getHeight() / area;
      Graphics2D graphics = getGraphics();
      graphics.setClip(null);
      graphics.setColor(MARK);
      graphics.setStroke(new BasicStroke(1));
      graphics.draw(place);
      graphics.draw(unit.createTransformedShape(new Line2D.Double(0, 0, 1, 1)));
      graphics.draw(unit.createTransformedShape(new Line2D.Double(0, 1, 1, 0)));
    }
  }
}
