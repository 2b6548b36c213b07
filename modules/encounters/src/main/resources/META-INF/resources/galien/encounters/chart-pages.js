/* The chart's addresses, and going from one to another only once the note is saved. */
(() => {
  'use strict';

  const galien = window.galien;
  const root = document.getElementById('dossier');
  if (!root) return;

  const chart = (galien.chart = {});
  chart.page = (query) => galien.base + '/dossier.xhtml?patient=' + root.dataset.patient + (query ? '&' + query : '');
  /* note-editor.js replaces both. */
  chart.settle = () => Promise.resolve(true);
  chart.goOn = (query) => {
    location.href = chart.page(query);
  };
  chart.leave = async (query) => {
    if (await chart.settle()) chart.goOn(query);
  };
  chart.tell = (message) => {
    if (message) galien.toast(message, { error: true });
  };
})();
