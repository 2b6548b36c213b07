/* The lines of a prescription on screen. Each keeps its elements, so that an answer never takes the
   focus or a letter from who types.

     galien.prescriptionLines({ list, words, changed, next, show })
       next()       a line is done
       show(kind)   a line of this kind is to be seen */
(() => {
  'use strict';

  const galien = window.galien;
  const FIELDS = ['cis', 'label', 'typed', 'asWritten', 'ald', 'secured', 'overlap', 'fixed', 'kind'];
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

  galien.prescriptionLines = ({ list, words, changed, next, show }) => {
    const lines = [];
    let kind = 'DRUG';

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
    function text(line, name, settings) {
      const input = make('input', { className: 'inp', type: 'text', autocomplete: 'off' });
      input.value = line[name];
      input.placeholder = settings.hint;
      input.setAttribute('aria-label', settings.label);
      input.setAttribute('aria-describedby', settings.said);
      input.dataset.limit = settings.limit;
      input.addEventListener('input', () => {
        line[name] = input.value;
        line.asWritten = false;
        changed();
      });
      input.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        settings.done();
      });
      return input;
    }
    /* What is typed of a line: of a drug its posology, of a free line its text, of other kinds the
       detail as well. */
    function fields(line, said) {
      const posology = { hint: words.hint, label: words.posology + ' : ' + line.label, limit: '300', said, done: next };
      if (line.cis) return [text(line, 'typed', posology)];
      const what = { hint: words.free, label: words.free, limit: '1000', said, done: next };
      if (line.kind === 'DRUG') return [text(line, 'label', what)];
      const detail = words[line.kind.toLowerCase() + 'Detail'];
      line.detail = text(line, 'typed', { hint: detail, label: detail, limit: '300', said, done: next });
      return [text(line, 'label', { ...what, done: () => line.detail.focus() }), line.detail];
    }
    const shown = () => lines.filter((line) => line.kind === kind);
    function count() {
      const counts = {};
      lines.forEach((line) => {
        counts[line.kind] = (counts[line.kind] || 0) + 1;
      });
      return counts;
    }
    function draw() {
      lines.forEach((line) => {
        line.row.hidden = line.kind !== kind;
      });
      words.counted(count());
    }
    /* Among the lines of its kind: in that order they are printed. */
    function move(line, by) {
      const own = shown();
      const other = own[own.indexOf(line) + by];
      if (!other) return;
      const active = document.activeElement;
      lines.splice(lines.indexOf(line), 1);
      lines.splice(lines.indexOf(other) + (by > 0 ? 1 : 0), 0, line);
      list.insertBefore(line.row, by > 0 ? other.row.nextSibling : other.row);
      if (active && line.row.contains(active)) active.focus();
      changed();
    }
    function remove(line) {
      const at = lines.indexOf(line);
      if (at < 0) return;
      lines.splice(at, 1);
      line.row.remove();
      draw();
      changed();
      next();
      galien.toast(words.removed, {
        undo: () => {
          lines.splice(at, 0, line);
          list.insertBefore(line.row, list.children[at] || null);
          draw();
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
      const inputs = fields(line, said);
      line.input = inputs[0];
      const button = (name, label, act) => {
        const made = make('button', { className: 'btn ghost ico sm', type: 'button' }, icon(name));
        made.setAttribute('aria-label', label + ' ' + line.label);
        made.addEventListener('click', act);
        return made;
      };
      const name = make('div', { className: 'rx-name' }, line.name, ' ', line.tag, line.sub);
      const tools = make('div', { className: 'rx-do' });
      if (line.cis) tools.append(fixed(line));
      tools.append(
        toggle(line, 'ald', words.ald),
        button('up-arr', words.up, () => move(line, -1)),
        button('x', words.takeAway, () => remove(line)),
      );
      line.row = make('li', { className: 'rx-line' }, name, tools, ...inputs, line.said, line.remarks);
      line.row.addEventListener('keydown', (event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(line, event.key === 'ArrowUp' ? -1 : 1);
      });
      if (!line.cis) line.name.textContent = line.kind === 'DRUG' ? words.free : words[line.kind.toLowerCase()];
      lines.push(line);
      list.append(line.row);
      draw();
      if (focus) (line.detail || line.input).focus();
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
        draw();
      },
      kind: (to) => {
        kind = to;
        draw();
      },
      read: () =>
        lines.map((line) =>
          Object.fromEntries(
            FIELDS.map((name) => [name, line[name] || (typeof line[name] === 'boolean' ? false : '')]),
          ),
        ),
      empty: () => !lines.length,
      /* What the server understood, at the lines it belongs to: others were changed meanwhile. */
      show: (answered) => {
        if (answered.length !== lines.length) return;
        answered.forEach((from, i) => {
          const line = lines[i];
          const same = from.cis === line.cis && from.typed === line.typed.trim();
          if (!same || (!line.cis && from.label !== line.label.trim())) return;
          if (line.cis) line.name.textContent = from.label;
          line.sub.textContent = from.dci;
          line.tag.hidden = !from.secured;
          line.said.textContent = line.detail ? '' : from.secured ? from.inWords : from.posology;
          const stops = from.remarks.some((one) => one.stops);
          const wrong = line.detail && line.label.trim() ? line.detail : line.input;
          [line.input, line.detail].forEach((input) => {
            if (input) input.setAttribute('aria-invalid', String(stops && input === wrong));
          });
          line.remarks.replaceChildren(...from.remarks.map((one) => remark(line, one)));
        });
      },
      /* The first line that keeps from signing has the focus. */
      stopped: () => {
        const input = list.querySelector('[aria-invalid=true]');
        const line = lines.find((one) => one.row.contains(input));
        if (line) {
          show(line.kind);
          input.focus();
        }
        return Boolean(line);
      },
    };
  };
})();
