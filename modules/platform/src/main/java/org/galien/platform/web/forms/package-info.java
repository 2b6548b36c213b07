/**
 * The form kit: what a full-page form holds ({@link FormState}), and that it saves once ({@link
 * FormOnce}).
 *
 * <h2>For who writes a form</h2>
 *
 * <ul>
 *   <li>The bean is {@code @RequestScoped}, holds a {@link FormState} and gives it to the page as
 *       {@code form}: {@code #{myForm.form}}. Fields have names, the same in the state, in message
 *       keys and as ids.
 *   <li>The page is an {@code h:form} with {@code pt:data-form="true"} that begins with {@code
 *       /galien/platform/form-start.xhtml} and {@code /galien/platform/problems.xhtml}; its fields
 *       are {@code /galien/platform/field.xhtml}; {@code /galien/platform/leave.xhtml} follows it.
 *       {@code platform/form.js} does the rest: Enter saves, leaving asks, problems take the focus.
 *   <li>Whoever a picker chose is sent by a hidden field; the picker's input is named {@code
 *       FORM:FIELD-field}, so that a problem leads to it. Once somebody is chosen, Enter saves.
 *   <li>The action is {@code return once.save(() -> …)}: the work gives the answer, or null after
 *       it put what is wrong into the state.
 * </ul>
 */
@Shared
package org.galien.platform.web.forms;

import org.galien.platform.shared.Shared;
