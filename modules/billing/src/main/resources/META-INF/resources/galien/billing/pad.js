/* A frame to sign in, by finger, pen or mouse.

     galien.pad(canvas)   gives strokes(): « 12,40 15,42|80,3 81,9 » in tenths of a millimetre of a frame
                          of 80 × 30 mm, empty while nothing is drawn; clear() */
(() => {
  'use strict';

  const galien = window.galien;
  const WIDTH = 800;
  const HEIGHT = 300;

  galien.pad = (canvas) => {
    const pen = canvas.getContext('2d');
    let all = [];
    let current = null;

    const point = (event) => {
      const box = canvas.getBoundingClientRect();
      const within = (value, most) => Math.max(0, Math.min(most - 1, Math.round(value)));
      return [
        within(((event.clientX - box.left) / box.width) * WIDTH, WIDTH),
        within(((event.clientY - box.top) / box.height) * HEIGHT, HEIGHT),
      ];
    };
    function draw() {
      pen.clearRect(0, 0, canvas.width, canvas.height);
      pen.strokeStyle = getComputedStyle(canvas).color;
      pen.lineWidth = 2.5;
      pen.lineCap = 'round';
      all.forEach((stroke) => {
        pen.beginPath();
        stroke.forEach(([x, y], i) => {
          const at = [(x / WIDTH) * canvas.width, (y / HEIGHT) * canvas.height];
          if (i) pen.lineTo(...at);
          else pen.moveTo(...at);
        });
        pen.stroke();
      });
    }
    canvas.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      current = [point(event)];
      all.push(current);
    });
    canvas.addEventListener('pointermove', (event) => {
      if (!current) return;
      current.push(point(event));
      draw();
    });
    ['pointerup', 'pointercancel'].forEach((name) =>
      canvas.addEventListener(name, () => {
        current = null;
      }),
    );
    return {
      strokes: () => all.map((stroke) => stroke.map((pair) => pair.join(',')).join(' ')).join('|'),
      clear: () => {
        all = [];
        current = null;
        draw();
      },
    };
  };
})();
