/* How JavaScript and CSS are written. Prettier decides; rules that fit on a line stay there. */
(function () {
  'use strict';

  const WIDTH = 120;
  const COMMON = { printWidth: WIDTH, plugins: Object.values(globalThis.prettierPlugins) };
  const KINDS = {
    js: { parser: 'acorn', singleQuote: true },
    css: { parser: 'css', singleQuote: true },
  };

  /* One declaration a line makes of a sheet five screens: what fits on one line goes there. */
  const RULE = /^( *)([^\s@{}/][^{}\n;]*(?:,\n[^{}\n;]+)*) \{\n((?: +[^{}\n]+;\n)+) *\}$/gm;

  function joined(css) {
    return css.replace(RULE, (rule, indent, selectors, body) => {
      const line = `${indent}${selectors.replace(/,\n\s*/g, ', ')} { ${body.trim().replace(/\n\s*/g, ' ')} }`;
      return line.length > WIDTH || rule.includes('/*') ? rule : line;
    });
  }

  globalThis.formatted = async function (kind, text) {
    try {
      const result = await globalThis.prettier.format(text, Object.assign({}, COMMON, KINDS[kind]));
      return kind === 'css' ? joined(result) : result;
    } catch (error) {
      error.stack = String(error); // Where Prettier stood says nothing of the source.
      throw error;
    }
  };
})();
