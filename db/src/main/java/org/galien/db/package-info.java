/**
 * The database's shape, a folder of migrations a module, and the migrator that brings a database
 * there. It knows no Java type of any module.
 */
package org.galien.db;
