import test from 'node:test';
import assert from 'node:assert/strict';
import * as range from './range.mjs';

const cell = (row, column) => range.box({ row, column }, { row, column });

test('what a spreadsheet copies is read, with tabs and line breaks within cells', () => {
  assert.deepEqual(range.cells('a\tb\r\n"c ""d""\ne"\t\r\n'), [['a', 'b'], ['c "d"\ne', '']]);
});

test('what is copied out is read back as it was', () => {
  const rows = [['Kurs', 'uke 1\tog 2'], ['"ja"', 'to\nlinjer'], ['', ' ']];
  assert.deepEqual(range.cells(range.tsv(rows)), rows);
});

test('markup in a cell is words in a copied table', () => {
  assert.equal(range.html([['<b>&', 'a\nb']]), '<table><tr><td>&lt;b&gt;&amp;</td><td>a<br>b</td></tr></table>');
});

test('one cell fills all that are chosen, and a clip that goes up in them is put in as often', () => {
  assert.deepEqual(range.spread([['x']], range.box({ row: 0, column: 0 }, { row: 1, column: 1 })), [['x', 'x'], ['x', 'x']]);
  assert.deepEqual(range.spread([['a'], ['b']], range.box({ row: 3, column: 2 }, { row: 0, column: 2 })), [['a'], ['b'], ['a'], ['b']]);
});

test('a clip that does not go up is put in once, and where its rows are short nothing is written', () => {
  assert.deepEqual(range.spread([['a', 'b'], ['c']], cell(0, 0)), [['a', 'b'], ['c', null]]);
  assert.deepEqual(range.spread([['a'], ['b']], range.box({ row: 0, column: 0 }, { row: 2, column: 0 })), [['a'], ['b']]);
});

test('years go on by their step, and words begin anew', () => {
  assert.deepEqual(range.follow(['2018', '2020'], 2), ['2022', '2024']);
  assert.deepEqual(range.follow(['2018', '2019'], 2, true), ['2017', '2016']);
  assert.deepEqual(range.follow(['2018'], 2), ['2018', '2018']);
  assert.deepEqual(range.follow(['Gratangen', '2019'], 3), ['Gratangen', '2019', 'Gratangen']);
  assert.deepEqual(range.follow(['2018', '2019', '2021'], 1), ['2018']);
});

test('the handle fills along the way it was drawn farthest', () => {
  const at = range.box({ row: 2, column: 1 }, { row: 3, column: 2 });
  assert.equal(range.reach(at, 3, 1), null);
  assert.deepEqual(range.reach(at, 6, 3), { top: 4, bottom: 6, left: 1, right: 2 });
  assert.deepEqual(range.reach(at, 0, 1), { top: 0, bottom: 1, left: 1, right: 2 });
  assert.deepEqual(range.reach(at, 3, 5), { top: 2, bottom: 3, left: 3, right: 5 });
});

test('kroner are summed as they are written', () => {
  assert.equal(range.kroner('250 000 kr'), 250000);
  assert.equal(range.kroner('Fylket: 1,5 mill. kr og kommunene: 500.000 kroner'), 2000000);
  assert.equal(range.kroner('Hver kommune'), null);
});

test('a range is called as a sheet calls it', () => {
  assert.equal(range.address(range.box({ row: 3, column: 1 }, { row: 2, column: 2 }), ['B', 'C', 'D'], row => row + 1), 'C3:D4');
  assert.equal(range.address(cell(0, 0), ['B'], () => 7), 'B7');
});

test('empty cells are last whichever way it is sorted, and numbers stand by size', () => {
  const words = ['uke 10', '', 'uke 9'];
  assert.deepEqual([...words].sort((one, other) => range.compare(one, other, false)), ['uke 9', 'uke 10', '']);
  assert.deepEqual([...words].sort((one, other) => range.compare(one, other, true)), ['uke 10', 'uke 9', '']);
});

test('words are found and replaced whatever their case, and the rest stays to the letter', () => {
  assert.deepEqual(range.found('Næringsansv og næringsansv', 'NÆRINGSANSV'), [[0, 11], [15, 26]]);
  assert.equal(range.replaced('Rrådet + hver næringsansv.', 'næringsansv', 'næringsansvarlig'), 'Rrådet + hver næringsansvarlig.');
  assert.equal(range.replaced('aaa', 'a', '$&'), '$&$&$&');
  assert.deepEqual(range.found('x', ''), []);
});

test('what is typed is offered to its end by words that begin so', () => {
  assert.deepEqual(range.begun(['Hver kommune', 'Kvæfjord', 'Skånland kommune', 'kommunene'], 'ko'), ['kommunene', 'Hver kommune', 'Skånland kommune']);
  assert.deepEqual(range.begun(['Skånland'], 'skånland'), []);
  assert.deepEqual(range.begun(['Skånland'], ''), []);
});
