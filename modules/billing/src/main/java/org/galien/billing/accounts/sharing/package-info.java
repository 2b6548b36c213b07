/**
 * What is given on to substitutes by contract, and costs that several practitioners share by rule.
 */
package org.galien.billing.accounts.sharing;
