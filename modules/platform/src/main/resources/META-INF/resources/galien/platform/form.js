/*
 * A form that is saved as a whole: Enter and Ctrl+Enter save, Escape leaves, asking first when
 * something was typed. A page may have several: what is typed in one is not saved with another.
 */
(() => {
  'use strict';
  const forms = Array.from(document.querySelectorAll('[data-form]'));
  if (!forms.length) {
    return;
  }
  const dialog = document.getElementById('quitter');
  const cancel = document.querySelector('[data-form] [data-cancel]');
  const touched = new Set(forms.filter((form) => form.dataset.touched === 'true')); // Refused is typed, and not saved.
  let saving = null;

  function leave() {
    if (touched.size) {
      dialog.showModal();
    } else {
      window.location.href = cancel.href;
    }
  }

  function guard(form) {
    form.addEventListener('input', () => {
      touched.add(form);
    });
    form.addEventListener('keydown', (event) => {
      /* Enter in a picker chooses; it saves once somebody is chosen. */
      const typing = event.target.matches('input') && !event.defaultPrevented;
      if (event.key === 'Enter' && !event.isComposing && (event.ctrlKey || typing)) {
        event.preventDefault();
        form.querySelector('[data-save=enter]').click();
      }
    });
    form.addEventListener('click', (event) => {
      if (event.target.closest('[data-save]')) {
        saving = form;
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
  }

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
  dialog.querySelector('[data-stay]').addEventListener('click', () => dialog.close());
  dialog.querySelector('[data-leave]').addEventListener('click', () => {
    touched.clear();
    window.location.href = cancel.href;
  });
  window.addEventListener('beforeunload', (event) => {
    if (Array.from(touched).some((form) => form !== saving)) {
      event.preventDefault();
    }
  });

  forms.forEach(guard);
  (document.querySelector('[data-form] [data-problems]') || forms[0].querySelector('[data-field]')).focus();
})();
