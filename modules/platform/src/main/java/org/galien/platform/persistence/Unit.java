package org.galien.platform.persistence;

import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * The persistence unit: the entities of every jar and folder of the project on the class path. No
 * list names them, so that a module brings its own.
 *
 * @param jta true to take part in the server's transactions
 */
record Unit(DataSource dataSource, boolean jta) implements PersistenceUnitInfo {

  /** What every jar of the project has, as a folder. */
  private static final String MARKER = "org/galien";

  @Override
  public List<URL> getJarFileUrls() {
    try {
      return Collections.list(getClassLoader().getResources(MARKER)).stream()
          .map(Unit::root)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code jar:file:/x.jar!/org/galien} stands in file:/x.jar. */
  private static URL root(URL marker) {
    String text = marker.toString().replaceFirst("/$", "");
    String root = text.substring(0, text.length() - MARKER.length());
    if (root.startsWith("jar:")) {
      root = root.substring("jar:".length(), root.length() - "!/".length());
    }
    try {
      return URI.create(root).toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String getPersistenceUnitName() {
    return "galien";
  }

  @Override
  public String getPersistenceProviderClassName() {
    return PersistenceProvider.class.getName();
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return jta ? PersistenceUnitTransactionType.JTA : PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public DataSource getJtaDataSource() {
    return jta ? dataSource : null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return jta ? null : dataSource;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return Unit.class.getProtectionDomain().getCodeSource().getLocation();
  }

  @Override
  public List<String> getManagedClassNames() {
    return List.of();
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return false;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.1";
  }

  @Override
  public ClassLoader getClassLoader() {
    return Thread.currentThread().getContextClassLoader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // No weaving: entities load what they refer to when asked.
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return getClassLoader();
  }
}
