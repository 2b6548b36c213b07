/*
 * Abbreviations become words as they are typed: `ras` and a space. Ctrl+Z, or Backspace right away,
 * brings back what was typed.
 */
(() => {
  'use strict';

  const galien = window.galien;
  const SEPARATORS = ' \u00a0,;:.)!?\n';
  const LAST_WORD = /(^|[\s(«"'’/])([\p{L}\p{N}]{1,20})$/u;

  /*
   * What the word before a place stands for: {start, end, words}, or null.
   *   words   what abbreviations, in lower case, stand for
   */
  function find(text, end, words) {
    const typed = LAST_WORD.exec(text.slice(Math.max(0, end - 22), end));
    if (!typed) return null;
    const word = typed[2];
    const lower = word.toLowerCase();
    const capital = word[0] !== lower[0];
    if (!Object.hasOwn(words, lower) || word.slice(1) !== lower.slice(1)) return null;
    /* One capital letter alone is not taken for the beginning of a sentence. */
    if (capital && word.length === 1) return null;
    const full = words[lower];
    return { start: end - word.length, end, words: capital ? full[0].toUpperCase() + full.slice(1) : full };
  }

  /* Puts text in place of what is selected, as if it were typed: the browser can undo it. */
  let putting = false;
  function put(field, text) {
    putting = true;
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    putting = false;
  }

  function watch(field, words) {
    let last = null;

    function expand(event) {
      const caret = field.selectionStart;
      const typed = event.inputType === 'insertText' || event.inputType === 'insertLineBreak';
      if (putting || !typed || event.isComposing || caret !== field.selectionEnd) return;
      if (caret < 2 || !SEPARATORS.includes(field.value[caret - 1])) return;
      const found = find(field.value, caret - 1, words());
      if (!found) return;
      const before = field.value.slice(found.start, caret);
      field.setSelectionRange(found.start, found.end);
      put(field, found.words);
      const end = found.start + found.words.length + 1;
      field.setSelectionRange(end, end);
      last = { start: found.start, end, before, value: field.value };
    }

    field.addEventListener('input', expand);
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Backspace' || !last || event.ctrlKey || event.altKey || event.metaKey) return;
      const now = last;
      last = null;
      if (field.value !== now.value || field.selectionStart !== now.end || field.selectionEnd !== now.end) return;
      event.preventDefault();
      field.setSelectionRange(now.start, now.end);
      put(field, now.before);
    });
  }

  galien.noteAbbreviations = { find, put, watch };
})();
