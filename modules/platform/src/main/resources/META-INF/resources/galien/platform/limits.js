/*
 * Fields that hold so many characters and no more: data-limit="120". What does not fit is said and
 * not taken, whole; never a part of it in silence, as maxlength does. Characters are code points, as
 * the server and the database count them (TextLimit): an emoji is one, and never halved.
 */
(() => {
  'use strict';

  const galien = window.galien;
  const limits = (galien.limits = {});

  limits.length = (text) => Array.from(text.replace(/\r\n?/g, '\n')).length;

  /* How long a text becomes with something typed or pasted over its selection. */
  limits.after = (text, start, end, added) => limits.length(text.slice(0, start) + added + text.slice(end));

  /* A text that was too long before may always be shortened. */
  limits.fits = (before, after, most) => after <= most || after <= before;

  limits.say = (sentence, length, most) => {
    const number = (n) => n.toLocaleString(document.documentElement.lang || 'fr');
    return sentence.replace('{0}', number(length)).replace('{1}', number(most));
  };

  if (!window.document) return; // Under test, without a page.
  const words = (document.getElementById('toasts') || { dataset: {} }).dataset;
  let last = null;

  function refuse(event, field, added, sentence) {
    const most = Number(field.dataset.limit);
    const after = limits.after(field.value, field.selectionStart, field.selectionEnd, added);
    if (limits.fits(limits.length(field.value), after, most)) return;
    event.preventDefault();
    if (last) last();
    last = galien.toast(limits.say(sentence, after, most), { error: true });
  }
  const limited = (event) => (event.target.closest ? event.target.closest('[data-limit]') : null);

  document.addEventListener('paste', (event) => {
    const field = limited(event);
    if (field && event.clipboardData) refuse(event, field, event.clipboardData.getData('text/plain'), words.tooLong);
  });
  document.addEventListener('drop', (event) => {
    const field = limited(event);
    if (!field || !event.dataTransfer) return;
    const most = Number(field.dataset.limit);
    const after = limits.length(field.value) + limits.length(event.dataTransfer.getData('text/plain'));
    if (after <= most) return;
    event.preventDefault();
    galien.toast(limits.say(words.tooLong, after, most), { error: true });
  });
  document.addEventListener('beforeinput', (event) => {
    const field = limited(event);
    const added = event.inputType === 'insertLineBreak' ? '\n' : event.data;
    const typing = /^insert(?!FromPaste|FromDrop|Composition)/.test(event.inputType || '');
    /* Enter in a line is no character: it saves, be the field full. */
    const entering = event.inputType === 'insertLineBreak' && event.target.tagName === 'INPUT';
    if (field && typing && !entering && added && !event.isComposing) refuse(event, field, added, words.full);
  });
  /* What an input method composed cannot be held back: it stays, and is said. */
  document.addEventListener('compositionend', (event) => {
    const field = limited(event);
    const most = field && Number(field.dataset.limit);
    if (field && limits.length(field.value) > most)
      galien.toast(limits.say(words.tooMuch, limits.length(field.value), most), { error: true });
  });
})();
