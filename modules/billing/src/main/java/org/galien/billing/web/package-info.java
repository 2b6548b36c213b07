/** Billing's screens: the invoice of a visit, and the till. */
package org.galien.billing.web;
