/** The page of models and of what people made of their outputs. */
package org.galien.ai.runtime.web;
