/** The module's share of the demonstration cabinet; its pictures are drawn. */
package org.galien.lesions.demo;
