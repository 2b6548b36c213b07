/** The ways out: what a gateway is told, and what its answers mean for who may get a second one. */
package org.galien.platform.sending.carriers;
