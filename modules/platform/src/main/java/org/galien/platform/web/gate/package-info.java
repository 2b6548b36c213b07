/**
 * What is looked at before anybody is let in: which name the server was called by, which site a
 * request comes from, how many come from one place at once, and how fast and how large what they
 * send is. Nobody here knows who may do what: that is the doors' matter.
 */
package org.galien.platform.web.gate;
