/* What each page was marked as becomes the pages of each document. */
(function () {
  'use strict';

  const pages = (marks) => {
    standIn.page({ '#doc-split': dialog(), '#doc-split-err': standIn.element() });
    globalThis.galien.inbox = {};
    load('documents-split.js');
    return globalThis.galien.inbox.ranges(marks).map((range) => [range.first, range.last]);
  };
  function dialog() {
    const made = standIn.element();
    made.querySelector = () => standIn.element();
    return made;
  }

  test('nothing marked is one document', () => {
    equal([[1, 3]], pages(['', '', '']));
  });

  test('a document begins with the page that is marked', () => {
    equal(
      [
        [1, 2],
        [3, 3],
        [4, 5],
      ],
      pages(['', '', 'top', 'top', '']),
    );
  });

  test('a page within which one begins goes to both', () => {
    equal(
      [
        [1, 2],
        [2, 3],
      ],
      pages(['', 'within', '']),
    );
  });

  test('two people on one page get a copy each', () => {
    equal(
      [
        [1, 1],
        [1, 1],
      ],
      pages(['within']),
    );
  });
})();
