/** The toy's screens. */
package org.galien.toy.web;
