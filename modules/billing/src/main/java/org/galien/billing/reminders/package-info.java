/**
 * What patients owe and are reminded of: three levels, by letter or e-mail, each sent by a person.
 */
package org.galien.billing.reminders;
