/** Screens of lesions. */
package org.galien.lesions.web;
