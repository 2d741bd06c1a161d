"""The officers' book: the law as implemented, as pages in Chinese and English that need no program to be read.

`certflow.book.site` makes a `Book` (scheme, policy, chapters, results, cases) and lists in ``MAKERS`` the functions
``(Book) -> Iterable[Page]`` that say which pages there are. To add pages:

- write a module beside the others with such a function, and put it into ``MAKERS``;
- give each page a name (the file's, the same in both languages), a title, a template and its data, in which every word is a
  `Text`: ``{{ … }}`` writes one in the language of the page, and the filter ``t`` gives it as a string to go on with;
- write its template in ``templates/``: ``{% extends "base.html" %}``, then the blocks ``lead`` and ``main``, and ``beside``
  for what the page holds (the macro ``toc``);
- make each heading with the macro ``heading(level, anchor, words)`` of ``macros.html`` (import it ``with context``): its
  anchor is the same in both languages, and a link beside it leads to the same place in the other language. `anchor` and
  `clause_anchor` of `certflow.book.anchors` make them;
- wrap a table in ``{% call table(label) %}…{% endcall %}``, so that a wide one scrolls inside its own box;
- keep the words that the template itself writes in `certflow.book.words`; a template has them as ``w.NAME``.

All pages of one language lie in one directory, so a link is ``NAME.html#anchor``; ``names`` are those of all pages, each
with its title, for a link to one that may be missing. Nothing here reads a clock: the same input gives the same bytes.
"""
