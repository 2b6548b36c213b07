/* Before the first paint: the theme chosen in this browser, else the system's. */
(() => {
  'use strict';
  try {
    const theme = localStorage.getItem('galien.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch (e) {
    /* Without storage the system decides. */
  }
})();
