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
  function paint(config) {
    const options = (config.options = config.options || {});
    options.animation = false;
    options.maintainAspectRatio = false;
    options.color = colour('--ink-2');
    options.borderColor = colour('--line');
    options.font = { family: getComputedStyle(document.body).fontFamily, size: 12 };
    const plugins = (options.plugins = options.plugins || {});
    plugins.tooltip = Object.assign({}, plugins.tooltip, {
      backgroundColor: colour('--surface'), titleColor: colour('--ink'), bodyColor: colour('--ink'), borderColor: colour('--line-strong'), borderWidth: 1
    });
    const scales = (options.scales = options.scales || {});
    (config.type === 'bar' || config.type === 'line' ? ['x', 'y'] : []).forEach(function (axis) {
      scales[axis] = Object.assign({}, scales[axis], { grid: { color: colour('--line') }, ticks: { color: colour('--ink-3') } });
    });
    config.data.datasets.forEach(function (series, i) {
      const of = colour(SERIES[i % SERIES.length]);
      const slices = config.type === 'pie' || config.type === 'doughnut';
      series.backgroundColor = slices ? config.data.labels.map(function (label, n) { return colour(SERIES[n % SERIES.length]); }) : of;
      series.borderColor = slices ? colour('--surface') : of;
    });
  }
  window.galienChart = function () {
    paint(this.cfg.config);
    drawn.add(this);
  };
  function again() {
    drawn.forEach(function (widget) {
      if (!widget.chart) return;
      paint(widget.chart.config);
      widget.chart.update('none');
    });
  }
  new MutationObserver(again).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
})();
