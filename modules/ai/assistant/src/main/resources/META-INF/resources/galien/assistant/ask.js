/* Asking what the practice knows: Alt+Q from anywhere. Each sentence stands with who said it, who
   confirmed it and where; what is not known goes to a person. */
(() => {
  'use strict';

  const galien = window.galien;
  const dialog = document.getElementById('ask');
  const page = location.pathname;
  const make = (name, text, css) => {
    const one = document.createElement(name);
    if (text) one.textContent = text;
    if (css) one.className = css;
    return one;
  };
  const link = (text, address) => {
    const one = make('a', text, 'src');
    one.href = galien.base + address;
    return one;
  };

  function panel(root) {
    const words = root.dataset;
    const [form, route] = root.querySelectorAll('form');
    const input = form.querySelector('input');
    const said = root.querySelector('.ask-said');
    let asked = '';
    let area = '';
    let turn = 0;

    function card(one, judged) {
      const box = make('article');
      if (one.correction) box.append(make('span', words.correction, 'tag warn'));
      box.append(make('blockquote', one.text));
      const meta = make('p', '', 'xs sec row wrap');
      meta.append(words.by.replace('{0}', one.by).replace('{1}', one.confirmed).replace('{2}', one.on) + ' ');
      if (one.passage) meta.append(link(words.passage, '/passage.xhtml?passage=' + one.passage + '#ici'), ' ');
      meta.append(link(words.entry, '/savoir.xhtml?entree=' + one.entry));
      box.append(meta);
      if (judged) box.append(judge(one));
      return box;
    }
    function judge(one) {
      const row = make('p', '', 'row');
      ['useful', 'wrong', 'outdated'].forEach((as) => {
        const button = make('button', words[as], 'btn sm');
        button.type = 'button';
        button.addEventListener('click', async () => {
          await galien.api('/knowledge/judgements/' + one.entry, { body: { as: as.toUpperCase(), question: asked } });
          row.replaceChildren(make('span', words.thanks, 'xs sec'));
        });
        row.append(button);
      });
      return row;
    }
    function show(answer) {
      area = answer.area;
      route.hidden = answer.known;
      if (answer.known) {
        said.replaceChildren(...answer.said.map((one) => card(one, true)));
        return;
      }
      const none = make('p', '', 'note-bar warn');
      none.append(make('span', words.unknown + ' ' + answer.why));
      said.replaceChildren(none);
      if (answer.nearest.length) {
        said.append(make('p', words.nearest, 'xs sec'), ...answer.nearest.map((one) => card(one, false)));
      }
    }
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      asked = input.value.trim();
      if (!asked) return;
      const mine = ++turn;
      try {
        const answer = await galien.api('/assistant', { body: { question: asked, page }, repeat: true });
        if (mine === turn) show(answer);
      } catch (e) {
        /* It was said. */
      }
    });
    async function leave(body) {
      try {
        await galien.api('/knowledge/questions', { body });
        route.hidden = true;
        said.replaceChildren(make('p', words.routed, 'note-bar ok'));
      } catch (e) {
        /* It was said; it can be sent again. */
        galien.knowledge.unsure(route, e, () => leave(Object.assign({}, body, { unnamed: true })));
      }
    }
    route.addEventListener('submit', (event) => {
      event.preventDefault();
      leave({ text: asked, area, to: route.querySelector('select').value });
    });
    return async () => {
      input.focus();
      input.select();
      if (said.children.length || asked) return;
      const about = await galien.api('/assistant/about', { body: { page }, quiet: true }).catch(() => null);
      if (about && about.said.length && !said.children.length) {
        said.append(make('p', words.about, 'xs sec'), ...about.said.map((one) => card(one, false)));
      }
    };
  }

  const panels = new Map(Array.from(document.querySelectorAll('[data-ask]'), (root) => [root, panel(root)]));
  function open() {
    if (!dialog || dialog.open) return;
    dialog.showModal();
    panels.get(dialog.querySelector('[data-ask]'))();
  }
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-galien=ask]')) open();
    else if (event.target.closest('[data-galien=close]') && dialog && dialog.contains(event.target)) dialog.close();
  });
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.code !== 'KeyQ') return;
    event.preventDefault();
    open();
  });
})();
