/* Results: keys in the table, critical values acknowledged, and what people say about reports. */
(() => {
  'use strict';

  const galien = window.galien;

  async function send(form, path, body) {
    if (form.getAttribute('aria-busy') === 'true') return false;
    form.setAttribute('aria-busy', 'true');
    const said = form.querySelector('[role=alert]');
    try {
      await galien.api(path, { body, quiet: Boolean(said) });
      return true;
    } catch (e) {
      if (said) {
        said.textContent = e.message;
        said.hidden = false;
      }
      form.removeAttribute('aria-busy');
      return false;
    }
  }

  /* The chart leaves by its own way, so that a note being written is kept. */
  async function again() {
    if (galien.chart && document.getElementById('dossier')) {
      const query = new URLSearchParams(location.search);
      query.delete('patient');
      await galien.chart.leave(query.toString());
    } else location.reload();
  }

  const SUBMITS = {
    acknowledge: (form) =>
      send(form, '/results/criticals/' + form.dataset.id, { conduct: form.elements.conduct.value }),
    name: (form) => send(form, '/results/names', { label: form.dataset.label, analyte: form.elements.analyte.value }),
    threshold: (form) =>
      send(form, '/results/thresholds/' + form.dataset.analyte, {
        low: form.elements.low.value,
        high: form.elements.high.value,
        unit: form.elements.unit.value,
        source: form.elements.source.value,
      }),
  };

  document.addEventListener('submit', async (event) => {
    const submit = SUBMITS[event.target.dataset.results];
    if (!submit) return;
    event.preventDefault();
    if (await submit(event.target)) again();
  });

  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button[data-results]');
    if (!button) return;
    if (button.dataset.results === 'confirm') {
      const { report, patient, seen } = button.dataset;
      if (await send(button, '/results/reports/' + report + '/confirmation', { patient: Number(patient), seen }))
        again();
    } else if (button.dataset.results === 'end') {
      const analyte = button.closest('form').dataset.analyte;
      await galien.api('/results/thresholds/' + analyte, { method: 'DELETE' });
      again();
    }
  });

  /* Arrows go from line to line and from value to value; Enter opens what has the focus. */
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key];
    const cell = event.target.closest && event.target.closest('[data-results=table] th, [data-results=table] td');
    if (!step || !cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = next(cell, step);
    if (!to) return;
    event.preventDefault();
    to.focus();
  });

  function next(cell, [down, right]) {
    let row = cell.parentElement;
    let column = cell.cellIndex;
    for (;;) {
      if (down) row = down > 0 ? row.nextElementSibling : row.previousElementSibling;
      column += right;
      if (!row || column < 0 || column >= row.cells.length) {
        if (!down || !row) return null;
        continue;
      }
      const link = row.cells[column].querySelector('a');
      if (link) return link;
    }
  }
})();
