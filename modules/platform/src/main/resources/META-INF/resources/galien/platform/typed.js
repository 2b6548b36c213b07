/* Days and times as people type them: 3/12/2026, 3.12.26, 031226, 3/12; 8:45, 8h45, 845.
   Shown as 03/12/2026 and 08:45; sent as ISO. No Date in the browser's zone is involved. */
(function () {
  'use strict';

  const two = function (n) { return String(n).padStart(2, '0'); };
  const typed = (window.galien.typed = {});

  /* ISO day; '' when nothing was typed, null when there is no such day. */
  typed.day = function (text, today) {
    const given = text.trim();
    if (!given) return '';
    const parts = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(given) || /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(given);
    if (!parts || !(parts[3] || today)) return null;
    const year = parts[3] ? (parts[3].length === 2 ? '20' : '') + parts[3] : today.slice(0, 4);
    const day = new Date(Date.UTC(Number(year), Number(parts[2]) - 1, Number(parts[1])));
    const exists = day.getUTCDate() === Number(parts[1]) && day.getUTCMonth() === Number(parts[2]) - 1;
    return exists ? day.toISOString().slice(0, 10) : null;
  };
  /* HH:mm; null when it is no time. */
  typed.time = function (text) {
    const parts = /^(\d{1,2})\s*[:hH.]\s*(\d{2})?$/.exec(text.trim()) || /^(\d{1,2})(\d{2})?$/.exec(text.trim());
    if (!parts || Number(parts[1]) > 23 || Number(parts[2] || 0) > 59) return null;
    return two(Number(parts[1])) + ':' + two(Number(parts[2] || 0));
  };
  typed.show = function (iso) { return iso.slice(8, 10) + '/' + iso.slice(5, 7) + '/' + iso.slice(0, 4); };
})();
