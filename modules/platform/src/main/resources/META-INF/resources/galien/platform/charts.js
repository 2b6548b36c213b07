/* Charts take their colours from the tokens: <p:chart extender="galienChart"/>. Chart.js draws on a
   canvas and reads no style sheet, so the colours are worked out here, again when the theme changes. */
(function () {
  'use strict';

  const SERIES = ['--accent', '--warn-line', '--ok-line', '--info-line', '--ai-line', '--crit-line'];
  const drawn = new Set();

  /* light-dark() is resolved only where a property uses it. */
  function colour(token) {
    const probe = document.createElement('span');
    probe.style.color = 'var(' + token + ')';
    document.body.append(probe);
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }
  /* Only leaves are set: what Chart.js has worked out of the rest stays its own. */
  function at(object) {
    return Array.from(arguments)
      .slice(1)
      .reduce((o, key) => {
        return o[key] || (o[key] = {});
      }, object);
  }
  function paint(type, data, options) {
    options.color = colour('--ink-2');
    const tooltip = at(options, 'plugins', 'tooltip');
    tooltip.backgroundColor = colour('--surface');
    tooltip.titleColor = tooltip.bodyColor = colour('--ink');
    tooltip.borderColor = colour('--line-strong');
    tooltip.borderWidth = 1;
    const round = type === 'pie' || type === 'doughnut';
    (round ? [] : ['x', 'y']).forEach((axis) => {
      at(options, 'scales', axis, 'grid').color = colour('--line');
      at(options, 'scales', axis, 'ticks').color = colour('--ink-3');
    });
    data.datasets.forEach((series, i) => {
      const of = (n) => {
        return colour(SERIES[n % SERIES.length]);
      };
      series.backgroundColor = round
        ? data.labels.map((label, n) => {
            return of(n);
          })
        : of(i);
      series.borderColor = round ? colour('--surface') : of(i);
    });
  }
  /* A picture is called what the pane it stands in is called. */
  function name(canvas) {
    const pane = canvas && canvas.closest('[aria-labelledby]');
    if (pane) canvas.setAttribute('aria-labelledby', pane.getAttribute('aria-labelledby'));
  }
  window.galienChart = function () {
    const config = this.cfg.config;
    name(document.getElementById(this.id + '_canvas'));
    const options = (config.options = config.options || {});
    options.animation = false;
    options.maintainAspectRatio = false;
    options.font = { family: getComputedStyle(document.body).fontFamily, size: 12 };
    paint(config.type, config.data, options);
    drawn.add(this);
  };
  function again() {
    drawn.forEach((widget) => {
      if (!widget.chart) return;
      paint(widget.chart.config.type, widget.chart.data, widget.chart.options);
      widget.chart.update();
    });
  }
  new MutationObserver(again).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
})();
