/* A signed letter leaves: to whom is chosen, and each button says the address it sends to. */
(() => {
  'use strict';

  const galien = window.galien;
  let chosen = null;

  const section = () => document.getElementById('letter-send');
  function offer() {
    const root = section();
    root.querySelectorAll('[data-way=FOLDER], [data-way=CORRESPONDENT]').forEach((button) => {
      const address = chosen ? (button.dataset.way === 'FOLDER' ? chosen.secure : chosen.email) : '';
      button.dataset.address = address;
      button.disabled = !address;
      button.querySelector('[data-part=address]').textContent = address;
    });
    document.getElementById('send-unusual').hidden = !(chosen && chosen.unusual);
  }
  /* The pane comes and goes without the page: it is wired when it is first used. */
  document.addEventListener('focusin', (event) => {
    const field = event.target;
    if (field.id !== 'send-find' || field.dataset.wired) return;
    field.dataset.wired = 'true';
    chosen = null;
    galien.correspondents({
      field,
      list: document.getElementById('send-found'),
      none: section().dataset.none,
      choose: (one) => {
        chosen = one;
        field.value = one.name;
        offer();
      },
    });
    field.addEventListener('input', () => {
      chosen = null;
      offer();
    });
    if (field.value) field.dispatchEvent(new Event('input'));
  });

  function tell(answer) {
    const bar = document.getElementById('letter-password');
    const part = (name) => bar.querySelector('[data-part=' + name + ']');
    part('about').textContent = answer.about;
    part('password').textContent = answer.password;
    part('once').textContent = section().dataset.once;
    bar.hidden = false;
    bar.scrollIntoView({ block: 'nearest' });
  }
  galien.actions['letter-send'] = async (button) => {
    button.disabled = true;
    try {
      const answer = await galien.api('/letters/sending/of/' + section().dataset.letter, {
        body: {
          way: button.dataset.way,
          address: button.dataset.address,
          ...(chosen ? { correspondent: chosen.id } : {}),
        },
      });
      galien.toast(answer.message);
      if (answer.password) tell(answer);
      else location.reload();
    } catch (e) {
      button.disabled = false;
    }
  };
  async function change(button, path, method) {
    button.disabled = true;
    try {
      await galien.api('/letters/sending/' + button.dataset.dispatch + path, { method });
      location.reload();
    } catch (e) {
      button.disabled = false;
    }
  }
  galien.actions['letter-again'] = (button) => change(button, '/again', 'POST');
  galien.actions['letter-drop'] = (button) => change(button, '', 'DELETE');
})();
