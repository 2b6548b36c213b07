/**
 * The web application: templates, core screens and their view beans, sign-in and session, errors.
 *
 * <p>It calls public services of the core modules and never imports AI: what AI shows arrives as
 * panels ({@link org.galien.platform.panels}).
 *
 * <h2>For who writes a screen</h2>
 *
 * <ul>
 *   <li>A page is {@code <ui:composition template="/galien/platform/shell.xhtml">} with {@code
 *       ui:param name="page"} (CSS class and current rail entry, as in {@code journee}), {@code
 *       title}, and {@code ui:define} of {@code head} (bar below the search), {@code actions},
 *       {@code content}, {@code keys} (rows of the help dialog), {@code scripts}.
 *   <li>Texts: {@code #{msg['patients.title']}} and {@code #{msg.text('key', argument)}}; never
 *       letters in the page. Web texts start with {@code web.}.
 *   <li>The view state lives in the browser; the HTTP session may vanish between two clicks. View
 *       beans are therefore {@code @RequestScoped}, or {@code @ViewScoped} and cheap: everything
 *       they hold can be read again from view parameters and services. What a person typed lives in
 *       the form or in a saved draft, never only in a bean.
 *   <li>A service's {@link org.galien.platform.Refusal} needs no catching: it becomes a message.
 *       Anything else becomes a reference number on screen and a stack in the log.
 *   <li>Requests nobody asked for (polling) must not keep a session alive: give the component an id
 *       that begins with {@code poll}, or call {@code galien.api(path, {passive: true})}.
 *   <li>Scripts: {@code galien.api}, {@code galien.toast}, {@code galien.key}; no inline handlers
 *       in plain HTML, the content security policy refuses them.
 * </ul>
 */
@Shared
package org.galien.platform.web;

import org.galien.platform.shared.Shared;
