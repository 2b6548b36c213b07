/*
 * The search of the top bar: an ARIA combobox over /api/patients. One request per pause in typing;
 * the one before is called off, so no late answer replaces a newer one. Whoever wants the chosen
 * patient for something else listens for "galien:patient" and prevents its default, which is to
 * open the chart.
 */
(() => {
  "use strict";
  const root = document.querySelector("[data-patient-search]");
  if (!root) { return; }
  const PAUSE = 150;
  const input = root.querySelector("input");
  const list = root.querySelector("[role=listbox]");
  const status = root.querySelector("[data-search-status]");
  const base = root.dataset.base || "";
  let timer = 0;
  let request = null;
  let active = -1;
  let openWhenFound = false;
  let before = null;

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };
  const parts = (all) => all.map((part) => (part.m ? element("u", {}, part.t) : part.t));
  const icon = (name) => element("i", { class: "i i-" + name, "aria-hidden": "true" });
  const options = () => Array.from(list.querySelectorAll("[role=option]"));

  function option(index, hit) {
    const line = [];
    if (hit.others) { line.push(" (", ...parts(hit.others), ")"); }
    if (hit.birthName) { line.push(" ", root.dataset["born" + upper(hit.sex)], " ", ...parts(hit.birthName), ","); }
    line.push(" ", ...parts(hit.date), ", ", root.dataset["sex" + upper(hit.sex)]);
    if (hit.town) { line.push(", ", hit.town); }
    if (hit.phone) { line.push(", ", ...parts(hit.phone)); }
    const qualified = hit.ins === "qualified" || hit.ins === "validated";
    const tag = element("span", { class: qualified ? "tag ok" : "tag" });
    if (qualified) { tag.append(icon("shield")); }
    tag.append(root.dataset["ins" + upper(hit.ins)]);
    const made = element("div", { class: "ln", role: "option", id: "chercher-" + index, "aria-selected": "false" },
      element("span", { class: "grow" },
        element("b", {}, ...parts(hit.name), " ", ...parts(hit.firstName)),
        element("span", { class: "sec xs" }, ...line)),
      tag, element("kbd", { "aria-hidden": "true" }, root.dataset.enter));
    made.galien = () => choose(hit);
    return made;
  }

  function creating(index, typed) {
    const made = element("div", { class: "ln create", role: "option", id: "chercher-" + index, "aria-selected": "false" },
      icon("plus"), element("span", { class: "grow ell" }, root.dataset.new.replace("{0}", typed)),
      element("kbd", { "aria-hidden": "true" }, root.dataset.enter));
    made.galien = () => create(typed);
    return made;
  }

  const upper = (word) => word.charAt(0).toUpperCase() + word.slice(1);

  function choose(hit) {
    close();
    const event = new CustomEvent("galien:patient", { bubbles: true, cancelable: true, detail: { id: hit.id, label: hit.label } });
    if (root.dispatchEvent(event)) { window.location.href = base + "/dossier.xhtml?patient=" + hit.id; }
  }

  /* The words go through the tab's storage: a name in an address would stay in logs and history. */
  function create(typed) {
    close();
    window.sessionStorage.setItem("galien.patient.typed", typed);
    window.location.href = base + "/patient.xhtml";
  }

  function show(hits, typed) {
    const found = hits.map((hit, index) => option(index, hit));
    const none = hits.length ? [] : [element("p", { class: "mut xs none" }, root.dataset.none)];
    list.replaceChildren(...none, ...found, creating(hits.length, typed));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    status.textContent = hits.length ? root.dataset.count.replace("{0}", hits.length) : root.dataset.none;
    activate(hits.length ? 0 : -1);
    if (openWhenFound && hits.length === 1) { choose(hits[0]); }
    openWhenFound = false;
  }

  function failed() {
    list.replaceChildren(element("p", { class: "mut xs none" }, root.dataset.failed));
    list.hidden = false;
    status.textContent = root.dataset.failed;
    activate(-1);
  }

  function activate(index) {
    active = index;
    options().forEach((one, place) => one.setAttribute("aria-selected", String(place === index)));
    const one = options()[index];
    if (one) {
      input.setAttribute("aria-activedescendant", one.id);
      one.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function close() {
    forget();
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    status.textContent = "";
    activate(-1);
  }

  /* Where one was before Ctrl+K. */
  function goBack() {
    input.blur();
    if (before && before.isConnected) { before.focus({ preventScroll: true }); }
    before = null;
  }

  function forget() {
    window.clearTimeout(timer);
    timer = 0;
    openWhenFound = false;
    if (request) { request.abort(); request = null; }
  }

  async function ask(typed) {
    timer = 0;
    const mine = new AbortController();
    request = mine;
    try {
      const answer = await fetch(base + "/api/patients?q=" + encodeURIComponent(typed),
        { signal: mine.signal, headers: { "X-Galien": "1", Accept: "application/json" } });
      const found = answer.ok ? await answer.json() : null;
      if (request !== mine) { return; }
      request = null;
      if (found) { show(found.hits, typed); } else { failed(); }
    } catch (problem) {
      if (request === mine) { request = null; failed(); }
    }
  }

  input.addEventListener("input", () => {
    forget();
    const typed = input.value.trim();
    activate(-1);
    if (typed.length < 2) { close(); return; }
    timer = window.setTimeout(() => ask(typed), PAUSE);
  });

  input.addEventListener("keydown", (event) => {
    const count = options().length;
    if (event.isComposing) { return; }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (count) { activate((active + (event.key === "ArrowDown" ? 1 : -1) + count + (active < 0 && event.key === "ArrowUp" ? 1 : 0)) % count); }
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (timer || request) { openWhenFound = true; } else if (active >= 0) { options()[active].galien(); }
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (list.hidden) { input.value = ""; goBack(); } else { close(); }
    }
  });

  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const one = event.target.closest("[role=option]");
    if (one) { one.galien(); }
  });
  input.addEventListener("blur", close);
  input.addEventListener("focus", () => { if (input.value.trim().length > 1) { ask(input.value.trim()); } });

  /* "New patient" beside a list that found nobody takes along what was typed there. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-typed-in]");
    if (link) { window.sessionStorage.setItem("galien.patient.typed", document.getElementById(link.dataset.typedIn).value.trim()); }
  });

  document.addEventListener("keydown", (event) => {
    const plain = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (plain && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (document.activeElement !== input) { before = document.activeElement; }
      input.focus();
      input.select();
    }
  }, true);
})();
