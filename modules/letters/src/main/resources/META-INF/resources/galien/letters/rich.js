/* A small editor of text with few forms: what it holds is XHTML that the server cleans again.

     const text = galien.rich({ box, bar, changed });
     text.read() text.show(html) text.insert(words) text.focus() */
(() => {
  'use strict';

  const galien = window.galien;
  const STATES = ['bold', 'italic', 'underline', 'insertUnorderedList', 'insertOrderedList'];

  galien.rich = ({ box, bar, changed }) => {
    const exec = (command, value) => document.execCommand(command, false, value);
    box.contentEditable = 'true';
    box.addEventListener('focus', () => exec('defaultParagraphSeparator', 'p'), { once: true });

    function mark() {
      if (!bar || !box.contains(document.getSelection().anchorNode)) return;
      bar.querySelectorAll('[data-rich]').forEach((button) => {
        if (STATES.includes(button.dataset.rich))
          button.setAttribute('aria-pressed', String(document.queryCommandState(button.dataset.rich)));
      });
    }
    function use(name) {
      box.focus();
      if (name === 'h2' || name === 'p') exec('formatBlock', name);
      else exec(name);
      mark();
      changed();
    }
    if (bar) {
      /* The selection stays in the text. */
      bar.addEventListener('pointerdown', (event) => {
        if (event.target.closest('[data-rich]')) event.preventDefault();
      });
      bar.addEventListener('click', (event) => {
        const button = event.target.closest('[data-rich]');
        if (button) use(button.dataset.rich);
      });
      document.addEventListener('selectionchange', mark);
    }
    /* Words of elsewhere come without their looks. */
    box.addEventListener('paste', (event) => {
      event.preventDefault();
      exec('insertText', event.clipboardData.getData('text/plain'));
    });
    box.addEventListener('drop', (event) => {
      event.preventDefault();
      exec('insertText', event.dataTransfer.getData('text/plain'));
    });
    box.addEventListener('input', changed);

    return {
      read: () => box.innerHTML,
      show: (html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        box.replaceChildren(...page.body.childNodes);
      },
      insert: (words) => {
        box.focus();
        exec('insertText', words);
      },
      focus: () => box.focus(),
      /* Puts the cursor into the first blank. */
      firstBlank: () => {
        const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const at = node.data.indexOf('[…]');
          if (at >= 0) {
            box.focus();
            document.getSelection().setBaseAndExtent(node, at, node, at + 3);
            node.parentElement.scrollIntoView({ block: 'nearest' });
            return true;
          }
        }
        return false;
      },
    };
  };
})();
