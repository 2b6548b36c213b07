package org.galien.platform.rooms;

/**
 * A resource that reads a file as it comes. Every other body is held to the size of a long note.
 *
 * @param path of the resource below {@code /api/}, exactly, as in {@code documents}
 * @param bytes the largest file it takes
 */
public record Upload(String path, long bytes) {}
