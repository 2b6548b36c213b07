/*
 * A form that is saved as a whole: Enter and Ctrl+Enter save, Escape leaves, asking first when
 * something was typed.
 */
(() => {
  'use strict';
  const form = document.querySelector('[data-form]');
  if (!form) {
    return;
  }
  const dialog = document.getElementById('quitter');
  const cancel = form.querySelector('[data-cancel]');
  let touched = form.dataset.touched === 'true'; // What was refused is typed, and not saved.
  let saving = false;

  function leave() {
    if (touched) {
      dialog.showModal();
    } else {
      window.location.href = cancel.href;
    }
  }

  form.addEventListener('input', () => {
    touched = true;
  });
  form.addEventListener('keydown', (event) => {
    /* Enter in a picker chooses; it saves once somebody is chosen. */
    const typing = event.target.matches('input') && !event.defaultPrevented;
    if (event.key === 'Enter' && !event.isComposing && (event.ctrlKey || typing)) {
      event.preventDefault();
      form.querySelector('[data-save=enter]').click();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) {
      event.preventDefault(); // This key would close the dialog it opens.
      leave();
    }
  });
  cancel.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  form.addEventListener('click', (event) => {
    if (event.target.closest('[data-save]')) {
      saving = true;
    }
  });
  dialog.querySelector('[data-stay]').addEventListener('click', () => dialog.close());
  dialog.querySelector('[data-leave]').addEventListener('click', () => {
    saving = true;
    window.location.href = cancel.href;
  });
  window.addEventListener('beforeunload', (event) => {
    if (touched && !saving) {
      event.preventDefault();
    }
  });

  /* A problem's name leads to its field; a group of choices has none of its own. */
  form.addEventListener('click', (event) => {
    const link = event.target.closest('[data-problem]');
    if (!link) {
      return;
    }
    event.preventDefault();
    const id = form.id + ':' + link.dataset.problem;
    (document.getElementById(id + '-field') || document.getElementById(id)).focus();
  });

  (form.querySelector('[data-problems]') || form.querySelector('[data-field]')).focus();
})();
