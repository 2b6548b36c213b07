/**
 * From the act to the money: what a visit costs and who pays it, invoices, payments, the till, and
 * the claims that an approved module beside this software sends.
 */
package org.galien.billing;
