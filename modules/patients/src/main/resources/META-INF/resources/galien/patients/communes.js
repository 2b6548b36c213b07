/*
 * Offers communes while a birth place or an address is typed, from /api/communes: an INSEE code for the birth place, a town and
 * its postal code for an address. Without an imported table it offers nothing, and what is typed stands.
 */
(() => {
  'use strict';
  const PAUSE = 200;
  const form = document.getElementById('fiche');
  const field = (name) => document.getElementById('fiche:' + name);
  if (!form) {
    return;
  }

  /* A field with a list of its own; each option says what it stands for. */
  function offers(name, option) {
    const input = field(name);
    const list = document.createElement('datalist');
    list.id = 'communes-' + name;
    input.after(list);
    input.setAttribute('list', list.id);
    let timer = 0;
    let found = [];
    async function ask() {
      const typed = input.value.trim();
      if (typed.length < 2) {
        return;
      }
      try {
        const answer = await galien.api('/communes?q=' + encodeURIComponent(typed), { quiet: true });
        found = answer.communes.flatMap(option);
        list.replaceChildren(...found.map((one) => new Option(one.label, one.value)));
      } catch {
        list.replaceChildren();
      }
    }
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    return () => found;
  }

  offers('birth-place', (commune) => [
    { value: commune.code, label: commune.name + ' (' + commune.code.slice(0, 2) + ')' },
  ]);

  const towns = offers('town', (commune) =>
    commune.postal.map((postal) => ({ value: commune.name, label: postal, postal })),
  );
  field('town').addEventListener('change', () => {
    const chosen = towns().filter((one) => one.value === field('town').value);
    if (chosen.length === 1 && !field('postal-code').value) {
      field('postal-code').value = chosen[0].postal;
    }
  });

  const codes = offers('postal-code', (commune) =>
    commune.postal
      .filter((postal) => postal.startsWith(field('postal-code').value.trim()))
      .map((postal) => ({ value: postal, label: commune.name, town: commune.name })),
  );
  field('postal-code').addEventListener('change', () => {
    const chosen = codes().filter((one) => one.value === field('postal-code').value);
    if (chosen.length === 1 && !field('town').value) {
      field('town').value = chosen[0].town;
    }
  });
})();
