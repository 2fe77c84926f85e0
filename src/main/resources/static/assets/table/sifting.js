// Sorting and filtering: a way to look, which changes nothing in the plan. Each row keeps its number; what is filtered keeps the rows above it.
import { desk, table, tell, word } from './words.js';
import { planned, rowOf, rows, wordsOf, whenPlaced } from './rows.js';
import { columns, here, refold, shown, stop } from './grid.js';
import { draw } from './selecting.js';
import { keep, kept } from './address.js';
import * as range from './range.js';

const body = table.tBodies[0];
const line = document.getElementById('visning');
const all = document.getElementById('vis-alt');
const button = document.getElementById('sil');
const EMPTY = word('sift.empty');
const filters = new Map(Object.entries(kept('filter.')));
let sorted = kept('sorter')[''] ?? null;

const cellIn = (row, field) => [...row.cells].find(cell => cell.dataset.felt === field);
const said = cell => [wordsOf(cell), ...[...cell.querySelectorAll('.sam-chip')].map(chip => chip.textContent)];
export const sorting = () => Boolean(sorted);

function fits(row) {
  return [...filters].every(([field, sought]) => {
    const cell = cellIn(row, field);
    if (!cell) return true;
    return sought === EMPTY ? wordsOf(cell) === '' : said(cell).some(words => range.found(words, sought).length);
  });
}

/** Looks at the rows anew: which are in sight, and in which order. */
export function sift() {
  const inOrder = planned().map(rowOf).filter(Boolean);
  const above = new Set();
  // From below, so that a row that fits shows those above it.
  for (let at = inOrder.length - 1; at >= 0; at--) {
    const row = inOrder[at];
    const it = filters.size === 0 || fits(row);
    const context = above.has(row.dataset.id) && !it;
    const out = sorted ? !it || row.hasAttribute('data-holds') : !it && !context;
    mark(row, 'out', out);
    mark(row, 'context', context && !sorted);
    if (it || context) above.add(row.dataset.under);
  }
  place(inOrder);
  inOrder.forEach(label);
  refold();
  say();
}

function mark(row, name, on) {
  if (on === (name in row.dataset)) return;
  if (on) row.dataset[name] = 'true'; else delete row.dataset[name];
}

function place(inOrder) {
  let wanted = inOrder;
  if (sorted) {
    const falling = sorted.startsWith('-');
    const field = sorted.replace('-', '');
    const words = new Map(inOrder.map(row => [row, wordsOf(cellIn(row, field) ?? row.querySelector('.sam-tree'))]));
    wanted = [...inOrder].sort((one, other) => range.compare(words.get(one), words.get(other), falling));
  }
  if (wanted.some((row, at) => body.rows[at] !== row)) body.append(...wanted);
}

/** Out of its place, a row says its whole name. */
function label(row) {
  const small = row.querySelector('.sam-tree small');
  if (!small) return;
  small.dataset.short ??= small.textContent;
  const now = sorted ? row.dataset.name : small.dataset.short;
  if (small.textContent !== now) small.textContent = now;
}

function say() {
  const active = Boolean(sorted || filters.size);
  desk.toggleAttribute('data-sorted', Boolean(sorted));
  desk.toggleAttribute('data-sifted', active);
  all.hidden = !active;
  const bits = active ? [word('sift.rows', shown().filter(row => !('context' in row.dataset)).length).replace('@of@', planned().length)] : [];
  if (sorted) bits.push(word('sift.sorted', heading(sorted.replace('-', ''))));
  if (filters.size) bits.push(word('sift.filtered', [...filters.keys()].map(heading).join(', ')));
  if (active) bits.push(word('sift.only'));
  const now = bits.join(' · ');
  if (line.textContent !== now) line.textContent = now;
  columns().forEach(head => {
    const field = head.dataset.felt;
    if (sorted?.replace('-', '') === field) head.setAttribute('aria-sort', sorted.startsWith('-') ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  });
  document.querySelectorAll('.sam-filterrow td').forEach(cell => {
    const box = cell.querySelector('input');
    if (!box) return;
    box.toggleAttribute('data-on', filters.has(box.name));
    const sort = cell.querySelector('button');
    const way = sorted === box.name ? 'up' : sorted === '-' + box.name ? 'down' : '';
    sort.dataset.way = way;
    sort.setAttribute('aria-pressed', String(Boolean(way)));
  });
}

const heading = field => columns().find(head => head.dataset.felt === field)?.querySelector('[data-navn]').textContent ?? field;

function remember() {
  keep(Object.fromEntries([['sorter', sorted || null], ...columns().map(head => [`filter.${head.dataset.felt}`, filters.get(head.dataset.felt) ?? null])]));
}

function changed() {
  remember();
  sift();
  if (here()?.closest('tr').hidden) stop(shown()[0]?.querySelector('.sam-tree'), false);
  else draw();
}

export function showAll() {
  sorted = null;
  filters.clear();
  document.querySelectorAll('.sam-filterrow input').forEach(box => { box.value = ''; });
  changed();
  tell(word('sift.all'));
}

/** The row of boxes under the heads, made when it is first asked for. */
function open(wanted) {
  let row = table.tHead.querySelector('.sam-filterrow');
  if (!row) row = make();
  row.hidden = !wanted;
  button.setAttribute('aria-expanded', String(wanted));
}

function make() {
  const row = document.createElement('tr');
  row.className = 'sam-filterrow';
  row.setAttribute('role', 'row');
  [...table.tHead.rows[0].cells].forEach(head => {
    const cell = document.createElement('td');
    cell.setAttribute('role', 'gridcell');
    cell.className = head.dataset.felt ? '' : 'sam-rownr';
    if (head.dataset.felt) boxes(cell, head);
    if (head.dataset.felt) cell.dataset.felt = head.dataset.felt;
    row.append(cell);
  });
  table.tHead.append(row);
  return row;
}

function boxes(cell, head) {
  const field = head.dataset.felt;
  const name = heading(field);
  const box = document.createElement('input');
  box.name = field;
  box.value = filters.get(field) ?? '';
  box.placeholder = word('sift.filter');
  box.autocomplete = 'off';
  box.setAttribute('aria-label', word('sift.filter.in', name));
  const list = document.createElement('datalist');
  list.id = `sil-${columns().indexOf(head)}`;
  if (field !== 'title') box.setAttribute('list', list.id);
  box.addEventListener('focus', () => {
    const words = range.often(rows().map(row => cellIn(row, field)).filter(Boolean).map(each => [...each.querySelectorAll('.sam-chip')].map(chip => chip.firstChild.textContent.trim() || chip.textContent.trim()).concat(wordsOf(each) || EMPTY)));
    list.replaceChildren(...words.slice(0, 40).map(([what]) => Object.assign(document.createElement('option'), { value: what })));
  });
  let pause;
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const sought = box.value.trim();
      if (sought) filters.set(field, sought); else filters.delete(field);
      changed();
    }, 150);
  });
  const sort = document.createElement('button');
  sort.type = 'button';
  sort.className = 'sam-sortbtn';
  sort.setAttribute('aria-label', word('sift.sort', name));
  sort.addEventListener('click', () => {
    sorted = sorted === field ? `-${field}` : sorted === `-${field}` ? null : field;
    changed();
  });
  cell.append(box, list, sort);
}

export function begin() {
  const fields = new Set(columns().map(head => head.dataset.felt));
  [...filters.keys()].filter(field => !fields.has(field)).forEach(field => filters.delete(field));
  if (!fields.has(sorted?.replace?.('-', ''))) sorted = null;
  button.addEventListener('click', () => open(button.getAttribute('aria-expanded') !== 'true'));
  all.addEventListener('click', showAll);
  whenPlaced(() => { if (sorted || filters.size) sift(); });
  if (sorted || filters.size) {
    open(true);
    sift();
  }
}
