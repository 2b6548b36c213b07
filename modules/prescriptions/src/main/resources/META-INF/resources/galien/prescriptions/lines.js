/* The lines of a prescription on screen. Each keeps its elements, so that an answer never takes the
   focus or a letter from who types.

     galien.prescriptionLines({ list, words, changed, next })   next() when a posology is done */
(() => {
  'use strict';

  const galien = window.galien;
  const FIELDS = ['cis', 'label', 'typed', 'asWritten', 'ald', 'secured', 'overlap', 'fixed', 'kind'];
  const KINDS = ['DRUG', 'BIOLOGY', 'IMAGING', 'NURSING', 'PHYSIOTHERAPY', 'DEVICE'];
  let number = 0;

  const make = (tag, settings, ...children) => {
    const element = Object.assign(document.createElement(tag), settings);
    element.append(...children);
    return element;
  };
  const icon = (name) => {
    const element = make('i', { className: 'i i-' + name });
    element.setAttribute('aria-hidden', 'true');
    return element;
  };

  galien.prescriptionLines = ({ list, words, changed, next }) => {
    const lines = [];

    function toggle(line, name, label) {
      const box = make('input', { type: 'checkbox', checked: Boolean(line[name]) });
      box.addEventListener('change', () => {
        line[name] = box.checked;
        changed();
      });
      return make('label', { className: 'sw' }, box, label);
    }
    function fixed(line) {
      const choice = make('select', { className: 'inp', ariaLabel: words.fixed });
      choice.append(new Option(words.fixed, ''));
      ['MTE', 'EFG', 'CIF'].forEach((code) => choice.append(new Option(words[code.toLowerCase()], code)));
      choice.value = line.fixed || '';
      choice.addEventListener('change', () => {
        line.fixed = choice.value;
        changed();
      });
      return choice;
    }
    /* Of a free line: who it is for, and so on which sheet it is printed. */
    function kind(line) {
      const choice = make('select', { className: 'inp', ariaLabel: words.kind });
      KINDS.forEach((one) => choice.append(new Option(words[one.toLowerCase()], one)));
      choice.value = line.kind;
      choice.addEventListener('change', () => {
        line.kind = choice.value;
        changed();
      });
      return choice;
    }
    function field(line, said) {
      const input = make('input', { className: 'inp', type: 'text', autocomplete: 'off' });
      const free = !line.cis;
      input.value = free ? line.label : line.typed;
      input.placeholder = free ? words.free : words.hint;
      input.setAttribute('aria-label', (free ? words.free : words.posology) + ' : ' + line.label);
      input.setAttribute('aria-describedby', said);
      input.dataset.limit = free ? '1000' : '300';
      input.addEventListener('input', () => {
        if (free) line.label = input.value;
        else line.typed = input.value;
        line.asWritten = false;
        changed();
      });
      input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        next();
      });
      return input;
    }
    function remove(line) {
      const at = lines.indexOf(line);
      if (at < 0) return;
      lines.splice(at, 1);
      line.row.remove();
      changed();
      next();
      galien.toast(words.removed, {
        undo: () => {
          lines.splice(at, 0, line);
          list.insertBefore(line.row, list.children[at] || null);
          changed();
        },
      });
    }
    function add(from, focus) {
      const line = {};
      FIELDS.forEach((name) => {
        line[name] = from[name] === undefined ? '' : from[name];
      });
      line.kind = line.kind || 'DRUG';
      number += 1;
      const said = 'rx-said-' + number;
      line.name = make('b', { textContent: line.label });
      line.sub = make('span', { className: 'xs sec rx-sub', textContent: from.dci || '' });
      line.tag = make('span', { className: 'tag warn', textContent: words.secured, hidden: !from.secured });
      line.said = make('div', { className: 'rx-said', id: said });
      line.remarks = make('div', { className: 'rx-remarks' });
      line.input = field(line, said);
      const away = make('button', { className: 'btn ghost ico sm', type: 'button' }, icon('x'));
      away.setAttribute('aria-label', words.takeAway + ' ' + line.label);
      away.addEventListener('click', () => remove(line));
      const name = make('div', { className: 'rx-name' }, line.name, ' ', line.tag, line.sub);
      const tools = make('div', { className: 'rx-do' });
      tools.append(line.cis ? fixed(line) : kind(line));
      tools.append(toggle(line, 'ald', words.ald), away);
      line.row = make('li', { className: 'rx-line' }, name, tools, line.input, line.said, line.remarks);
      if (!line.cis) line.name.textContent = words.free;
      lines.push(line);
      list.append(line.row);
      if (focus) line.input.focus();
      return line;
    }
    function remark(line, one) {
      const text = make('span', { textContent: one.text });
      const row = make('p', { className: one.stops ? 'err' : 'note' }, icon('alert'), text);
      const offer = (label, name) => {
        const button = make('button', { className: 'btn sm', type: 'button', textContent: label });
        button.addEventListener('click', () => {
          line[name] = true;
          changed();
          next();
        });
        row.append(button);
      };
      if (one.key.startsWith('prescriptions.posology.') && line.typed.trim()) offer(words.asWritten, 'asWritten');
      if (one.key === 'prescriptions.remark.overlap') offer(words.overlap, 'overlap');
      return row;
    }

    return {
      add,
      clear: () => {
        lines.splice(0);
        list.replaceChildren();
      },
      read: () =>
        lines.map((line) =>
          Object.fromEntries(
            FIELDS.map((name) => [name, line[name] || (typeof line[name] === 'boolean' ? false : '')]),
          ),
        ),
      empty: () => !lines.length,
      /* What the server understood of as many lines; of others nothing is shown. */
      show: (answered) => {
        if (answered.length !== lines.length) return;
        answered.forEach((from, i) => {
          const line = lines[i];
          if (line.cis) line.name.textContent = from.label;
          line.sub.textContent = from.dci;
          line.tag.hidden = !from.secured;
          line.said.textContent = from.secured ? from.inWords : from.posology;
          const stops = from.remarks.some((one) => one.stops);
          line.input.setAttribute('aria-invalid', String(stops));
          line.remarks.replaceChildren(...from.remarks.map((one) => remark(line, one)));
        });
      },
      /* The first line that keeps from signing has the focus. */
      stopped: () => {
        const line = lines.find((one) => one.input.getAttribute('aria-invalid') === 'true');
        if (line) line.input.focus();
        return Boolean(line);
      },
    };
  };
})();
