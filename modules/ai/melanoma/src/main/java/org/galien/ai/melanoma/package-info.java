/**
 * Looks at dermoscopic photographs of lesions and says how suspicious they look. Experimental, not
 * CE-marked, off until a doctor has read the licence of the weights; never a diagnosis.
 */
package org.galien.ai.melanoma;
