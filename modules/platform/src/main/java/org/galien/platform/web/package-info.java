/**
 * What all screens share: template, rail, session and doors, errors, the form kit, tables, the
 * voice of pages. Screens themselves lie in their modules; what one shows on another's arrives as a
 * panel or through a place ({@link org.galien.platform.rooms}, {@link org.galien.platform.places}).
 *
 * <h2>For who writes a screen</h2>
 *
 * <ul>
 *   <li>A page is {@code <ui:composition template="/galien/platform/shell.xhtml">} with {@code
 *       ui:param name="page"} (its CSS class, as in {@code p-prets}), {@code title}, and {@code
 *       ui:define} of {@code head} (bar below the search), {@code actions}, {@code content}, {@code
 *       keys} (rows of the help dialog), {@code scripts}.
 *   <li>Texts: {@code #{msg['loans.title']}} and {@code #{msg.text('key', argument)}}; never
 *       letters in the page. Their keys begin with the module's name.
 *   <li>The view state lives in the browser; the HTTP session may vanish between two clicks. View
 *       beans are therefore {@code @RequestScoped}, or {@code @ViewScoped} and cheap: everything
 *       they hold can be read again from view parameters and services. What a person typed lives in
 *       the form or in a saved draft, never only in a bean.
 *   <li>A service's {@link org.galien.platform.Refusal} needs no catching: it becomes a message.
 *       Anything else becomes a reference number on screen and a stack in the log.
 *   <li>Requests nobody asked for (polling) must not keep a session alive: give the component an id
 *       that begins with {@code poll}, or call {@code galien.api(path, {passive: true})}.
 *   <li>Forms: the kit of {@link org.galien.platform.web.forms}.
 *   <li>Scripts: strict functions on the {@code galien} namespace, in the dialect of {@code
 *       api.js}. The server is called by {@code galien.api} (or {@code send}, {@code page}, {@code
 *       upload}), people are told by {@code galien.toast}, keys are {@code galien.key}, typed days
 *       and times {@code galien.typed}. No inline handlers in plain HTML: the content security
 *       policy refuses them.
 *   <li>A message of Faces ({@code FacesMessage}) needs no component: it shows in the notice area.
 * </ul>
 */
@Shared
package org.galien.platform.web;

import org.galien.platform.shared.Shared;
