package org.galien.ai.melanoma.skin;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Pictures of everything but lesions, drawn: sixteen kinds, twenty of each. Run as a program it
 * writes them into a folder, for {@code ./galien eval melanoma}.
 */
public final class NotLesions {

  public static final int OF_EACH = 20;
  private static final int SIDE = 400;
  private static final String[] KINDS = {
    "document",
    "chart",
    "dark",
    "noise",
    "sky",
    "grass",
    "wood",
    "bricks",
    "dog",
    "face",
    "cloth",
    "skin",
    "biscuit",
    "hand",
    "screen",
    "sand"
  };

  private final Random random;
  private final BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D g = image.createGraphics();

  /** One of them. */
  public record Drawn(String name, BufferedImage image) {}

  private NotLesions(long seed) {
    random = new Random(seed);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  public static List<Drawn> all() {
    List<Drawn> all = new ArrayList<>();
    for (int kind = 0; kind < KINDS.length; kind++) {
      for (int i = 0; i < OF_EACH; i++) {
        NotLesions one = new NotLesions(kind * 1000L + i);
        one.draw(KINDS[kind]);
        all.add(new Drawn(KINDS[kind] + "-" + i + ".png", one.image));
      }
    }
    return all;
  }

  public static void main(String[] arguments) throws IOException {
    File folder = new File(arguments[0]);
    folder.mkdirs();
    for (Drawn drawn : all()) {
      ImageIO.write(drawn.image(), "png", new File(folder, drawn.name()));
    }
  }

  private void draw(String kind) {
    switch (kind) {
      case "document" -> document();
      case "chart" -> chart();
      case "dark" -> grain(new Color(12, 10, 10), 6);
      case "noise" -> grain(new Color(128, 128, 128), 90);
      case "sky" -> sky();
      case "grass" -> strokes(new Color(60, 120, 40), new Color(30, 70, 20), 900, 1.5f, 30);
      case "wood" -> wood();
      case "bricks" -> bricks();
      case "dog" -> dog();
      case "face" -> face();
      case "cloth" -> cloth();
      case "skin" -> grain(skin(), 5);
      case "biscuit" -> biscuit();
      case "hand" -> hand();
      case "screen" -> screen();
      default -> grain(new Color(194, 165, 118), 25);
    }
    g.dispose();
  }

  private int about(int middle, int by) {
    return Math.clamp(middle + random.nextInt(2 * by + 1) - by, 0, 255);
  }

  private Color near(Color c, int by) {
    return new Color(about(c.getRed(), by), about(c.getGreen(), by), about(c.getBlue(), by));
  }

  private Color skin() {
    return near(new Color(215, 165, 140), 25);
  }

  private int anywhere() {
    return random.nextInt(SIDE);
  }

  private void fill(Color colour) {
    g.setColor(colour);
    g.fillRect(0, 0, SIDE, SIDE);
  }

  private void grain(Color colour, int by) {
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        image.setRGB(x, y, near(colour, by).getRGB());
      }
    }
  }

  private void strokes(Color ground, Color ink, int count, float width, int reach) {
    fill(ground);
    g.setStroke(new BasicStroke(width));
    for (int i = 0; i < count; i++) {
      g.setColor(near(ink, 30));
      int x = anywhere();
      int y = anywhere();
      g.drawLine(x, y, x + random.nextInt(2 * reach) - reach, y - reach);
    }
  }

  private void document() {
    fill(near(new Color(245, 243, 238), 8));
    g.setColor(near(new Color(30, 30, 35), 20));
    g.setFont(new Font(Font.SERIF, Font.PLAIN, 10 + random.nextInt(10)));
    for (int y = 30; y < SIDE; y += 16 + random.nextInt(10)) {
      g.drawString("Compte rendu de consultation du " + anywhere() + " " + anywhere(), 20, y);
    }
  }

  private void chart() {
    fill(Color.WHITE);
    for (int i = 0; i < 7; i++) {
      g.setColor(new Color(random.nextInt(1 << 24)));
      int high = random.nextInt(300);
      g.fillRect(30 + i * 50, SIDE - 30 - high, 36, high);
    }
  }

  private void sky() {
    Color low = near(new Color(210, 225, 240), 20);
    g.setPaint(new GradientPaint(0, 0, near(new Color(70, 130, 200), 30), 0, SIDE, low));
    g.fillRect(0, 0, SIDE, SIDE);
    g.setColor(new Color(255, 255, 255, 200));
    for (int i = 0; i < 9; i++) {
      g.fillOval(anywhere(), anywhere() / 2, 90, 40);
    }
  }

  private void wood() {
    Color ground = near(new Color(160, 110, 70), 30);
    fill(ground);
    g.setStroke(new BasicStroke(3));
    for (int y = 0; y < SIDE; y += 6 + random.nextInt(9)) {
      g.setColor(near(ground.darker(), 12));
      g.drawArc(-200, y, 800, 40 + random.nextInt(40), 0, 180);
    }
  }

  private void bricks() {
    fill(new Color(200, 195, 185));
    for (int row = 0; row < 12; row++) {
      for (int i = -1; i < 6; i++) {
        g.setColor(near(new Color(165, 80, 60), 25));
        g.fillRect(i * 80 + row % 2 * 40, row * 34, 74, 28);
      }
    }
  }

  private void dog() {
    fill(near(new Color(120, 160, 90), 40));
    Color coat = near(new Color(150, 100, 60), 40);
    g.setColor(coat);
    g.fillOval(90, 150, 220, 190);
    g.fillOval(130, 60, 150, 140);
    g.setColor(coat.darker());
    g.fillOval(100, 60, 50, 110);
    g.fillOval(260, 60, 50, 110);
    g.setColor(Color.BLACK);
    g.fillOval(165, 105, 18, 18);
    g.fillOval(228, 105, 18, 18);
    g.fillOval(190, 145, 34, 24);
  }

  private void face() {
    fill(near(new Color(150, 170, 190), 40));
    g.setColor(skin());
    g.fillOval(90, 50, 220, 300);
    g.setColor(near(new Color(70, 45, 30), 25));
    g.fillArc(85, 40, 230, 170, 0, 180);
    g.setColor(Color.WHITE);
    g.fillOval(140, 165, 44, 24);
    g.fillOval(216, 165, 44, 24);
    g.setColor(new Color(50, 60, 80));
    g.fillOval(154, 167, 20, 20);
    g.fillOval(230, 167, 20, 20);
    g.setColor(new Color(170, 70, 70));
    g.fillOval(165, 270, 70, 22);
  }

  private void cloth() {
    fill(new Color(random.nextInt(1 << 24)));
    g.setColor(new Color(random.nextInt(1 << 24)));
    int width = 6 + random.nextInt(20);
    for (int at = 0; at < SIDE; at += 2 * width) {
      g.fillRect(at, 0, width, SIDE);
      g.fillRect(0, at, SIDE, width / 2);
    }
  }

  private void biscuit() {
    fill(near(new Color(235, 235, 230), 15));
    g.setColor(near(new Color(190, 140, 80), 20));
    g.fillOval(70, 70, 260, 260);
    g.setColor(new Color(70, 40, 25));
    for (int i = 0; i < 14; i++) {
      g.fillOval(110 + random.nextInt(170), 110 + random.nextInt(170), 22, 18);
    }
  }

  private void hand() {
    fill(near(new Color(90, 110, 140), 50));
    g.setColor(skin());
    g.fillRoundRect(120, 190, 160, 200, 60, 60);
    for (int i = 0; i < 4; i++) {
      g.fillRoundRect(122 + i * 40, 60 + random.nextInt(40), 34, 170, 30, 30);
    }
    g.fillRoundRect(60, 210, 90, 40, 40, 40);
  }

  private void screen() {
    fill(new Color(24, 30, 38));
    for (int i = 0; i < 12; i++) {
      g.setColor(new Color(random.nextInt(1 << 24)));
      g.fillRect(20, 20 + i * 30, random.nextInt(340), 14);
    }
  }
}
