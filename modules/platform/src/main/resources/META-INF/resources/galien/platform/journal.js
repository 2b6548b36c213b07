/* V verifies the chain. */
(() => {
  'use strict';

  window.galien.key('v', () => document.getElementById('chaine:verify').click());
})();
