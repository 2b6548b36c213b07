package org.galien.platform.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What the vault asks of a disk. A write, a new name and a removal are certain to outlive a power
 * cut only once {@link #sync} was called: on a file for what it holds, on its folder for what is in
 * it. Tests put a disk here that forgets everything else.
 */
interface Disk {

  /** A new file below a folder that exists. */
  OutputStream create(Path file) throws IOException;

  InputStream read(Path file) throws IOException;

  boolean exists(Path file);

  /** With those above it. */
  void createFolder(Path folder) throws IOException;

  /** In one step, over what may be there. */
  void move(Path from, Path to) throws IOException;

  void delete(Path file) throws IOException;

  /** Returns once what the file holds, or which names the folder has, is on the disk itself. */
  void sync(Path fileOrFolder) throws IOException;

  /** All files below a folder, none where there is no such folder. */
  List<Path> files(Path folder) throws IOException;

  /** When it was last written. */
  Instant writtenAt(Path file) throws IOException;
}
