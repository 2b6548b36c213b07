/** What screens show of screening. */
package org.galien.ai.melanoma.web;
