package org.galien.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

/** Lets pages write {@code #{msg['key']}}: the key is no property name, it is a sentence's key. */
public class TextsResolver extends ELResolver {

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base instanceof Texts texts && property instanceof String key) {
      context.setPropertyResolved(base, property);
      return texts.text(key);
    }
    return null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    if (base instanceof Texts) {
      context.setPropertyResolved(base, property);
      return String.class;
    }
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Sentences are only read.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return base instanceof Texts;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Texts ? String.class : null;
  }
}
