package org.galien.documents.pages;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/**
 * JPEG 2000 through OpenJPEG, as PDFBox and the rest of this package want it: one picture a file
 * where the library counts its resolutions, and red first where the library gives blue first, for
 * PDFBox takes the bytes as they lie.
 */
final class Jpeg2000Reader extends ImageReader {
  private final ImageReader decoder;

  private Jpeg2000Reader(Spi provider, ImageReader decoder) {
    super(provider);
    this.decoder = decoder;
  }

  /** Puts it in the place of the library's own reader; without the library, nothing changes. */
  static void register() {
    IIORegistry registry = IIORegistry.getDefaultInstance();
    Iterator<ImageReaderSpi> all =
        registry.getServiceProviders(
            ImageReaderSpi.class, spi -> spi.getClass().getName().contains("openjpeg"), false);
    if (all.hasNext()) {
      ImageReaderSpi library = all.next();
      registry.deregisterServiceProvider(library, ImageReaderSpi.class);
      registry.registerServiceProvider(new Spi(library), ImageReaderSpi.class);
    }
  }

  private static final class Spi extends ImageReaderSpi {
    private final ImageReaderSpi library;

    Spi(ImageReaderSpi library) {
      super(
          "Galien",
          "1",
          new String[] {"JPEG2000", "jpeg2000"},
          new String[] {"jp2", "j2k"},
          new String[] {"image/jp2"},
          Jpeg2000Reader.class.getName(),
          library.getInputTypes(),
          null,
          false,
          null,
          null,
          null,
          null,
          false,
          null,
          null,
          null,
          null);
      this.library = library;
    }

    @Override
    public boolean canDecodeInput(Object source) throws IOException {
      return library.canDecodeInput(source);
    }

    @Override
    public ImageReader createReaderInstance(Object extension) throws IOException {
      try {
        return new Jpeg2000Reader(this, library.createReaderInstance(extension));
      } catch (LinkageError absent) {
        throw new IIOException("Unsupported: OpenJPEG's library is not there", absent);
      }
    }

    @Override
    public String getDescription(Locale locale) {
      return "JPEG 2000";
    }
  }

  @Override
  public void setInput(Object input, boolean forwardOnly, boolean ignoreMetadata) {
    super.setInput(input, forwardOnly, ignoreMetadata);
    decoder.setInput(input, false, true);
  }

  @Override
  public int getNumImages(boolean allowSearch) {
    return 1;
  }

  @Override
  public int getWidth(int index) throws IOException {
    return decoder.getWidth(0);
  }

  @Override
  public int getHeight(int index) throws IOException {
    return decoder.getHeight(0);
  }

  @Override
  public BufferedImage read(int index, ImageReadParam param) throws IOException {
    // The decoder reads from where it stopped.
    ((ImageInputStream) getInput()).seek(0);
    decoder.setInput(getInput(), false, true);
    BufferedImage whole = decoder.read(0, null);
    Rectangle region = getSourceRegion(param, whole.getWidth(), whole.getHeight());
    int across = param == null ? 1 : param.getSourceXSubsampling();
    int down = param == null ? 1 : param.getSourceYSubsampling();
    boolean gray = whole.getColorModel().getNumComponents() == 1;
    int w = (region.width + across - 1) / across;
    int h = (region.height + down - 1) / down;
    BufferedImage image = gray ? gray(w, h) : redFirst(w, h);
    Graphics2D g = image.createGraphics();
    g.scale(1.0 / across, 1.0 / down);
    g.drawImage(whole, -region.x, -region.y, Color.WHITE, null);
    g.dispose();
    return image;
  }

  private static BufferedImage gray(int w, int h) {
    return new BufferedImage(w, h, BufferedImage.TYPE_BYTE_GRAY);
  }

  private static BufferedImage redFirst(int w, int h) {
    WritableRaster raster =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, w, h, 3 * w, 3, new int[] {0, 1, 2}, new Point(0, 0));
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            ComponentColorModel.OPAQUE,
            DataBuffer.TYPE_BYTE);
    return new BufferedImage(model, raster, false, null);
  }

  @Override
  public Iterator<ImageTypeSpecifier> getImageTypes(int index) throws IOException {
    return decoder.getImageTypes(0);
  }

  @Override
  public IIOMetadata getStreamMetadata() {
    return null;
  }

  @Override
  public IIOMetadata getImageMetadata(int index) {
    return null;
  }

  @Override
  public void dispose() {
    decoder.dispose();
  }
}
