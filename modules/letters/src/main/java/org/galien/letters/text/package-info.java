/** What letters are made of: XHTML of few elements, nothing of which a browser or printer runs. */
package org.galien.letters.text;
