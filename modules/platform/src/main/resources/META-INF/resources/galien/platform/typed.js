/* Days and times as people type them: 3/12/2026, 3.12.26, 031226, 3/12, 3 décembre 2026; 8:45, 8h45,
   845. Shown as 03/12/2026 and 08:45; sent as ISO. No Date in the browser's zone is involved.
   On the server TypedDate reads the same. */
(() => {
  'use strict';

  const typed = (window.galien.typed = {});
  const MONTHS = [
    'janvier',
    'fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'aout',
    'septembre',
    'octobre',
    'novembre',
    'decembre',
  ];
  const FORMS = [
    /^(\d{1,2})[/.\- ]+(\d{1,2})(?:[/.\- ]+(\d{4}|\d{2}))?$/,
    /^(\d{2})(\d{2})(\d{4}|\d{2})?$/,
    /^(\d{1,2})(?:er)? ?([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?$/,
  ];
  const two = (n) => String(n).padStart(2, '0');

  /* Lower case and without accents: for comparing what is typed. */
  typed.fold = (text) =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae');

  /* ISO; null when there is no such day. */
  function existing(year, month, day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    const exists = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
    return exists ? date.toISOString().slice(0, 10) : null;
  }
  function monthOf(text) {
    if (/^\d/.test(text)) return Number(text);
    const named = MONTHS.filter((month) => month.startsWith(text));
    return named.length === 1 ? MONTHS.indexOf(named[0]) + 1 : 0;
  }
  /* Without a year, the day of that name that is nearest to today. */
  function nearest(month, day, today) {
    const now = Date.parse(today);
    const year = Number(today.slice(0, 4));
    const found = [year - 1, year, year + 1].map((one) => existing(one, month, day)).filter(Boolean);
    const far = (one) => Math.abs(Date.parse(one) - now);
    return found.sort((a, b) => far(a) - far(b))[0] || null;
  }

  /* ISO day; '' when nothing was typed, null when there is no such day. A day without its year is
     read where today (ISO) is given. */
  typed.day = (text, today) => {
    const given = typed.fold(text.trim()).replace(/\s+/g, ' ');
    if (!given) return '';
    const parts = FORMS.map((form) => form.exec(given)).find(Boolean);
    if (!parts) return null;
    const day = Number(parts[1]);
    const month = monthOf(parts[2]);
    if (!parts[3]) return today ? nearest(month, day, today) : null;
    return existing(Number(parts[3].length === 2 ? '20' + parts[3] : parts[3]), month, day);
  };
  /* HH:mm; null when it is no time. */
  typed.time = (text) => {
    const parts = /^(\d{1,2})\s*[:hH.]\s*(\d{2})?$/.exec(text.trim()) || /^(\d{1,2})(\d{2})?$/.exec(text.trim());
    if (!parts || Number(parts[1]) > 23 || Number(parts[2] || 0) > 59) return null;
    return two(Number(parts[1])) + ':' + two(Number(parts[2] || 0));
  };
  /* An ISO day, or the day of an ISO moment, as people write it. */
  typed.show = (iso) => iso.slice(8, 10) + '/' + iso.slice(5, 7) + '/' + iso.slice(0, 4);
})();
