/* Tables made by g:table: columns kept for each person, what is filtered said and dropped, keys.
   PrimeFaces draws, sorts and pages; its own choice of columns forgets with the page. */
(() => {
  'use strict';

  const galien = window.galien;
  const form = document.querySelector('form[data-table]');
  if (!form) return;
  const name = form.dataset.table;
  const part = (what) => {
    return form.querySelector('[data-table-part=' + what + ']');
  };
  const table = () => {
    return document.getElementById('list:' + name);
  };
  const widget = () => {
    return window.PrimeFaces.getWidgetById('list:' + name);
  };
  const all = (selector) => {
    return Array.from(form.querySelectorAll(selector));
  };

  /* 1. Columns. Hidden ones are named in the browser's memory, one list a person and table. */
  const memory = 'columns.' + form.dataset.person + '.' + name;
  const sheet = document.createElement('style');
  document.head.append(sheet);
  function hidden() {
    const kept = galien.recall(memory);
    return (kept === null ? form.dataset.hidden : kept).split(' ').filter(Boolean);
  }
  function showColumns() {
    const gone = hidden();
    const boxes = all('[data-column]');
    boxes.forEach((box) => {
      box.checked = box.disabled || !gone.includes(box.dataset.column);
    });
    sheet.textContent = gone
      .map((key) => {
        return '.table .c-' + key + ' { display: none; }';
      })
      .join('\n');
    part('count').textContent =
      boxes.filter((box) => {
        return box.checked;
      }).length +
      '/' +
      boxes.length;
  }
  form.addEventListener('change', (event) => {
    if (!event.target.matches('[data-column]')) return;
    const gone = all('[data-column]').filter((box) => {
      return !box.checked;
    });
    // A blank stands for "all shown", where nothing would mean "as at first".
    galien.keep(
      memory,
      gone
        .map((box) => {
          return box.dataset.column;
        })
        .join(' ') || ' ',
    );
    showColumns();
  });
  galien.actions['table-columns-reset'] = () => {
    galien.keep(memory, '');
    showColumns();
  };

  /* 2. Filters, each named above the table, whatever column it stands in. */
  const filters = () => {
    return all('thead input.ui-column-filter, thead select').filter((field) => {
      return field.value;
    });
  };
  function title(field) {
    return field.closest('th').querySelector('.ui-column-title').textContent;
  }
  function said(field) {
    return field.tagName === 'SELECT' ? field.selectedOptions[0].textContent : field.value;
  }
  function showFilters() {
    const set = filters();
    all('thead th').forEach((head) => {
      head.classList.toggle(
        'on',
        set.some((field) => {
          return head.contains(field);
        }),
      );
    });
    part('chips').replaceChildren.apply(
      part('chips'),
      set.map((field) => {
        const chip = document.createElement('button');
        chip.type = 'button';
        chip.className = 'chip';
        chip.setAttribute('aria-pressed', 'true');
        chip.title = form.dataset.drop;
        chip.innerHTML = '<span></span><i class="i i-x" aria-hidden="true"></i><span class="sr"></span>';
        chip.firstChild.textContent = title(field) + '\u00a0: ' + said(field);
        chip.lastChild.textContent = form.dataset.drop;
        chip.addEventListener('click', () => {
          field.value = '';
          field.focus();
          widget().filter();
        });
        return chip;
      }),
    );
    form.querySelector('[data-galien=table-drop-all]').hidden = !set.length;
  }
  function dropAll() {
    filters().forEach((field) => {
      field.value = '';
    });
    widget().filter();
  }
  galien.actions['table-drop-all'] = dropAll;
  galien.actions['table-again'] = () => {
    widget().filter();
  };
  form.addEventListener('change', (event) => {
    if (event.target.matches('thead select')) widget().filter();
  });

  /* 3. A field outside that searches the table. */
  const typed = form.dataset.typedField && document.getElementById(form.dataset.typedField);
  let waiting = 0;
  if (typed) {
    typed.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        form.elements.typed.value = typed.value;
        widget().filter();
      }, 200);
    });
    typed.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      go(0);
    });
  }

  /* 4. Keys: arrows go from row to row; Enter opens, as it does any link. */
  const rows = () => {
    return all('.ui-datatable-data > tr')
      .map((row) => {
        return row.querySelector('a[href], button');
      })
      .filter(Boolean);
  };
  function go(index) {
    const there = rows()[Math.max(0, Math.min(index, rows().length - 1))];
    if (there) there.focus();
  }
  form.addEventListener('keydown', (event) => {
    const row = event.target.closest('.ui-datatable-data > tr');
    const menu = event.target.closest('details[open]');
    if (event.key === 'Escape' && menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    } else if (event.key === 'Escape' && filters().length) {
      dropAll();
    } else if (event.key === 'ArrowDown' && event.target.matches('thead input')) {
      go(0);
    } else if (row) {
      const here = rows().findIndex((link) => {
        return row.contains(link);
      });
      const there = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows().length - 1 }[event.key];
      if (event.key === 'PageDown' || event.key === 'PageUp') {
        const step = form.querySelector(event.key === 'PageDown' ? '.ui-paginator-next' : '.ui-paginator-prev');
        if (!step.classList.contains('ui-state-disabled')) {
          turned = true;
          step.click();
        }
      } else if (there === undefined) {
        return;
      } else if (there < 0) {
        (typed || form.querySelector('thead input, thead [tabindex]')).focus();
      } else {
        go(there);
      }
    } else {
      return;
    }
    event.preventDefault();
  });
  /* Enter opens what the link leads to: PrimeFaces keeps it from doing so, in each cell. */
  form.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && event.target.matches('.ui-datatable-data a[href]')) event.stopPropagation();
    },
    true,
  );
  let turned = false;
  form.addEventListener('click', (event) => {
    const row = event.target.closest('.ui-datatable-data > tr');
    const link = row && !event.target.closest('a, button, input') && row.querySelector('a[href]');
    if (link && !String(window.getSelection())) link.click();
  });
  document.addEventListener('click', (event) => {
    all('details[open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  galien.key('c', () => {
    const menu = part('columns');
    menu.open = true;
    menu.querySelector('summary').focus();
  });
  galien.key('f', () => {
    const field = form.querySelector('thead input, thead select');
    if (field) field.focus();
  });

  /* 5. What is done to a row: the button carries the row's key, for the rows may have moved since. */
  galien.actions['table-row'] = (button) => {
    window[button.dataset.command]([{ name: 'row', value: button.value }]);
  };

  /* 6. While the server is asked. When it does not answer, session.js says so and the rows stay. */
  window
    .jQuery(document)
    .on('pfAjaxSend', () => {
      if (table()) table().setAttribute('aria-busy', 'true');
    })
    .on('pfAjaxComplete', () => {
      if (table()) table().removeAttribute('aria-busy');
      showFilters();
      if (turned) {
        turned = false;
        go(0);
      }
    });

  showColumns();
  showFilters();
})();
