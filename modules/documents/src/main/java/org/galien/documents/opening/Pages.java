package org.galien.documents.opening;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

/** An opened file, inside the page worker. Pages are numbered from 1. */
interface Pages extends Closeable {
  int count();

  String text(int page) throws IOException;

  BufferedImage picture(PageRequest request) throws IOException, Unreadable;
}
