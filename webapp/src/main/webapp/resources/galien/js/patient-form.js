/*
 * The patient form's keys: Enter and Ctrl+Enter save, Escape leaves (asking first when something
 * was typed). Carries over what was typed in the search, and writes 14031958 as 14/03/1958.
 */
(() => {
  "use strict";
  const form = document.querySelector("[data-patient-form]");
  if (!form) { return; }
  const field = (name) => document.getElementById("fiche:" + name);
  const dialog = document.getElementById("quitter");
  const cancel = form.querySelector("[data-cancel]");
  let touched = form.dataset.touched === "true"; // What was refused is typed, and not saved.
  let saving = false;

  function save() {
    saving = true;
    form.querySelector("[data-save]").click();
  }

  function leave() {
    if (touched) { dialog.showModal(); } else { window.location.href = cancel.href; }
  }

  function carryOver() {
    const typed = window.sessionStorage.getItem("galien.patient.typed");
    window.sessionStorage.removeItem("galien.patient.typed");
    if (!typed || field("birth-name").value) { return "birth-name"; }
    const date = typed.match(/\d{1,2}[\/.\- ]\d{1,2}[\/.\- ]\d{4}|\b\d{8}\b/);
    const phone = typed.match(/(\+33|0)[\d .]{9,}/);
    const names = typed.replace(/[+\d][\d\/.\- ]*/g, " ").trim().split(/\s+/).filter(Boolean);
    field("birth-name").value = (names.shift() || "").toUpperCase();
    field("birth-first-names").value = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(" ");
    if (date) { field("birth-date").value = written(date[0]); }
    if (phone) { field("phone").value = phone[0].trim(); }
    touched = true;
    field("birth-name").dispatchEvent(new Event("change", { bubbles: true }));
    return field("birth-name").value ? "birth-first-names" : "birth-name";
  }

  function written(typed) {
    const digits = typed.trim().match(/^(\d{2})(\d{2})(\d{4})$/);
    return digits ? digits[1] + "/" + digits[2] + "/" + digits[3] : typed;
  }

  form.addEventListener("input", () => { touched = true; });
  field("birth-date").addEventListener("blur", (event) => { event.target.value = written(event.target.value); });
  form.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input");
    if (event.key === "Enter" && !event.isComposing && (event.ctrlKey || typing)) {
      event.preventDefault();
      save();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) {
      event.preventDefault(); // This key would close the dialog it opens.
      leave();
    }
  });
  cancel.addEventListener("click", (event) => { event.preventDefault(); leave(); });
  form.addEventListener("click", (event) => { if (event.target.closest("[data-save], [id$=anyway], [id$=same]")) { saving = true; } });
  dialog.querySelector("[data-stay]").addEventListener("click", () => dialog.close());
  dialog.querySelector("[data-leave]").addEventListener("click", () => { saving = true; window.location.href = cancel.href; });
  window.addEventListener("beforeunload", (event) => { if (touched && !saving) { event.preventDefault(); } });

  const first = carryOver();
  const wrong = form.querySelector("[aria-invalid=true]");
  (wrong || field(first)).focus();
})();
