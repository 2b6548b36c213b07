'use strict'; document.documentElement.dataset.toy = 'here';
