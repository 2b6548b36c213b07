package org.galien.documents.reading;

/** A page took longer to recognise than it may; the other pages go on. */
final class OcrTimeout extends Exception {}
