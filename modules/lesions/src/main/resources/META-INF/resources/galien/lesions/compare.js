/* Two photographs of one lesion: measured ones are shown to the same scale with the same middle, one can be laid over the
   other, and the greatest diameter is drawn over a photograph by pointer or arrows. */
(() => {
  'use strict';

  const galien = window.galien;
  const SPAN = 2.6; // How many times the larger diameter a frame shows.
  const frames = () => Array.from(document.querySelectorAll('#les-pair .les-frame'));
  const number = (frame, name) => Number(frame.dataset[name]);
  const measured = (frame) => frame.dataset.tenths && number(frame, 'tenths') > 0;

  /* 1. The same scale and the same middle. */
  function align() {
    const pair = frames();
    if (pair.length !== 2 || !pair.every(measured)) return;
    const widest = Math.max(...pair.map((frame) => number(frame, 'tenths'))) / 10;
    pair.forEach((frame) => {
      const w = number(frame, 'w');
      const h = number(frame, 'h');
      const dx = ((number(frame, 'x2') - number(frame, 'x1')) / 1000) * w;
      const dy = ((number(frame, 'y2') - number(frame, 'y1')) / 1000) * h;
      const perMillimetre = Math.hypot(dx, dy) / (number(frame, 'tenths') / 10);
      const shown = perMillimetre * widest * SPAN; // Pixels of the original across the frame.
      const x = (number(frame, 'x1') + number(frame, 'x2')) / 2000;
      const y = (number(frame, 'y1') + number(frame, 'y2')) / 2000;
      const img = frame.querySelector('img');
      frame.classList.add('aligned');
      img.style.width = (w / shown) * 100 + '%';
      img.style.left = 50 - ((x * w) / shown) * 100 + '%';
      img.style.top = 50 - ((y * h) / shown) * 100 + '%';
    });
  }

  /* 2. One over the other. */
  function lay(part) {
    const pair = frames();
    if (pair.length !== 2) return;
    let ghost = pair[1].querySelector('.les-ghost');
    if (!ghost) {
      ghost = pair[0].querySelector('img').cloneNode();
      ghost.classList.add('les-ghost');
      ghost.alt = '';
      pair[1].append(ghost);
    }
    ghost.style.opacity = part / 100;
  }
  document.addEventListener('input', (event) => {
    if (event.target.id === 'les-over') lay(Number(event.target.value));
  });
  galien.key('s', () => {
    const over = document.getElementById('les-over');
    if (!over) return;
    over.value = Number(over.value) > 0 ? 0 : 50;
    lay(Number(over.value));
  });

  /* 3. Measuring: two handles over the photograph as it is, moved by pointer or arrows. */
  function handle(frame, form, end, x, y) {
    const dot = document.createElement('button');
    dot.type = 'button';
    dot.className = 'les-dot';
    dot.setAttribute('aria-label', form.querySelector('[data-measure]').textContent.trim() + ' ' + end);
    const place = (left, top) => {
      const px = Math.min(1000, Math.max(0, Math.round(left)));
      const py = Math.min(1000, Math.max(0, Math.round(top)));
      form.elements['x' + end].value = px;
      form.elements['y' + end].value = py;
      dot.style.left = px / 10 + '%';
      dot.style.top = py / 10 + '%';
    };
    dot.addEventListener('pointerdown', (event) => dot.setPointerCapture(event.pointerId));
    dot.addEventListener('pointermove', (event) => {
      if (!dot.hasPointerCapture(event.pointerId)) return;
      const box = frame.querySelector('img').getBoundingClientRect();
      place(((event.clientX - box.left) / box.width) * 1000, ((event.clientY - box.top) / box.height) * 1000);
    });
    dot.addEventListener('keydown', (event) => {
      const steps = { ArrowLeft: [-5, 0], ArrowRight: [5, 0], ArrowUp: [0, -5], ArrowDown: [0, 5] };
      const step = steps[event.key];
      if (!step) return;
      event.preventDefault();
      place(Number(form.elements['x' + end].value) + step[0], Number(form.elements['y' + end].value) + step[1]);
    });
    frame.append(dot);
    place(x, y);
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-measure]');
    if (!button || button.getAttribute('aria-expanded') === 'true') return;
    const form = button.form;
    const frame = form.closest('figure').querySelector('.les-frame');
    const img = frame.querySelector('img');
    button.setAttribute('aria-expanded', 'true');
    frame.classList.remove('aligned');
    frame.classList.add('measuring');
    img.removeAttribute('style');
    form.querySelector('[hidden]').hidden = false;
    const known = measured(frame);
    handle(frame, form, 1, known ? number(frame, 'x1') : 350, known ? number(frame, 'y1') : 500);
    handle(frame, form, 2, known ? number(frame, 'x2') : 650, known ? number(frame, 'y2') : 500);
    frame.querySelector('.les-dot').focus();
  });

  document.addEventListener('galien:lesion', align);
  align();
})();
