// Chosen cells: by mouse, by keyboard, whole rows and columns. One is chosen always; it is where the keyboard is.
import { desk, table, word } from './words.js';
import { wordsOf, whenPlaced, rowOf } from './rows.js';
import { shown, stop, here, whenMoved, columns } from './grid.js';
import * as range from './range.js';

const wrap = table.closest('.sam-gridwrap');
const said = document.getElementById('valgt');
const body = table.tBodies[0];
/** Places are kept by name, since a row may be drawn anew: {row, field}; field is null for a row's number, which means all of the row. */
let anchor = null;
let head = null;
let drawn = new Map();
let dragging = false;
const listeners = [];

export const whenChosen = listener => listeners.push(listener);
export const letters = () => columns().map(head => head.querySelector('small').textContent.split('–').at(-1));

const place = stop => ({ row: stop.closest('tr').dataset.id, field: stop.dataset.felt ?? null });
const same = (one, other) => one?.row === other?.row && one?.field === other?.field;

/** The chosen rectangle, in rows that are shown and columns that are; null where nothing is. */
export function chosen(rows = shown()) {
  if (!anchor) return null;
  const fields = columns().map(each => each.dataset.felt);
  const index = new Map(rows.map((row, at) => [row.dataset.id, at]));
  const at = ({ row }) => index.get(row);
  if (at(anchor) === undefined || at(head) === undefined) return null;
  const whole = anchor.field === null || head.field === null;
  const column = ({ field }) => Math.max(0, fields.indexOf(field));
  return range.box({ row: at(anchor), column: whole ? 0 : column(anchor) }, { row: at(head), column: whole ? fields.length - 1 : column(head) });
}

export const wholeRows = () => anchor?.field === null || head?.field === null;

/** The cells of a rectangle, row by row. */
export function cellsIn(at, rows = shown()) {
  const fields = columns().slice(at.left, at.right + 1).map(each => each.dataset.felt);
  return rows.slice(at.top, at.bottom + 1).map(row => {
    const all = new Map([...row.cells].map(cell => [cell.dataset.felt, cell]));
    return fields.map(field => all.get(field));
  });
}

export const many = at => at && (at.top !== at.bottom || at.left !== at.right);

/** The first cell of what is chosen: where typing goes. */
export function first() {
  const at = chosen();
  return at && cellsIn({ ...at, bottom: at.top, right: at.left })[0][0];
}

/** Chooses all between two stops, and leaves the keyboard where it is. */
export function choose(from, to) {
  anchor = place(from);
  head = place(to);
  draw();
}

function extend(to) {
  head = place(to);
  draw();
}

export function draw() {
  const rows = shown();
  const at = chosen(rows);
  const now = new Map();
  if (at) {
    cellsIn(at, rows).forEach((row, down, all) => row.forEach((cell, across) => {
      const edges = [down === 0 && 'sel-t', down === all.length - 1 && 'sel-b', across === 0 && 'sel-l', across === row.length - 1 && 'sel-r'];
      now.set(cell, many(at) ? ['is-sel', ...edges.filter(Boolean)].join(' ') : '');
    }));
  }
  drawn.forEach((marks, cell) => {
    if (now.get(cell) === marks) return;
    if (marks) cell.classList.remove(...marks.split(' '));
    if (!now.has(cell)) cell.removeAttribute('aria-selected');
  });
  now.forEach((marks, cell) => {
    if (drawn.get(cell) === marks) return;
    if (marks) cell.classList.add(...marks.split(' '));
    cell.setAttribute('aria-selected', 'true');
  });
  drawn = now;
  listeners.forEach(listener => listener(at, rows));
}

/** Tells in the foot what is chosen, in a moment: a range being drawn is not told cell by cell. */
let pause = null;
function tellFoot(at, rows) {
  if (!said) return;
  clearTimeout(pause);
  pause = setTimeout(() => {
    const bits = at ? summed(at, rows) : [];
    // The places are there already: an element that comes or goes is work for all of a long table.
    [...said.children].forEach((place, number) => { if (place.textContent !== (bits[number] ?? '')) place.textContent = bits[number] ?? ''; });
  }, 120);
}

function summed(at, rows) {
  const name = range.address(at, letters(), row => rows[row].querySelector('.sam-nr').textContent);
  if (!many(at)) return [name];
  const cells = cellsIn(at, rows).flat();
  const filled = cells.map(wordsOf).filter(Boolean);
  const bits = [word('chosen', cells.length), name, word('filled', filled.length)];
  const different = new Set(filled).size;
  if (filled.length > 1) bits.push(different === 1 ? word('alike') : word('different', different));
  const kroner = cells.filter(cell => cell.dataset.felt === 'funding').map(cell => range.kroner(wordsOf(cell))).filter(each => each !== null);
  if (kroner.length) bits.push(word('sum', kroner.reduce((sum, each) => sum + each, 0).toLocaleString(document.documentElement.lang)));
  const means = cells.filter(cell => cell.dataset.felt !== 'title').map(cell => {
    const chips = [...cell.querySelectorAll('.sam-chip')].map(chip => chip.firstChild.nodeType === Node.TEXT_NODE ? chip.firstChild.textContent.trim() : chip.textContent.trim());
    return chips.length ? chips : [wordsOf(cell)].filter(Boolean);
  });
  range.often(means).filter(([, times]) => times > 1).slice(0, 3).forEach(([what, times]) => bits.push(word('often', times).replace('@what@', what.length > 40 ? what.slice(0, 40) + '…' : what)));
  return bits;
}

const stopAt = target => {
  const cell = target.closest?.('#tabell tbody .sam-cell, #tabell tbody .sam-rownr');
  return cell?.matches('.sam-rownr') ? cell.querySelector('a') : cell;
};

function press(event) {
  if (event.button || event.pointerType === 'touch' || event.target.closest('button, .sam-edit, .sam-pop, .sam-conflict, .sam-grip, .sam-comment')) return;
  const cell = stopAt(event.target);
  if (!cell) return;
  if (event.shiftKey && anchor) {
    event.preventDefault();
    stop(cell, true, true);
  } else stop(cell);
  dragging = true;
  desk.dataset.dragging = 'true';
}

function pull(event) {
  if (!dragging) return;
  const cell = stopAt(document.elementFromPoint(event.clientX, event.clientY) ?? table);
  edgeOf(event);
  if (cell && !same(place(cell), head)) stop(cell, true, true, false);
}

/** Near the edge of what is in sight, more comes into sight. */
export function edgeOf(event) {
  const sight = wrap.getBoundingClientRect();
  if (event.clientY > sight.bottom - 24) wrap.scrollTop += 24;
  else if (event.clientY < sight.top + 56) wrap.scrollTop -= 24;
  if (event.clientX > sight.right - 24) wrap.scrollLeft += 24;
}

function letGo() {
  dragging = false;
  delete desk.dataset.dragging;
}

function keys(event) {
  if (!event.target.matches('#tabell .sam-cell, #tabell .sam-rownr a')) return;
  const ctrl = event.ctrlKey || event.metaKey;
  const row = event.target.closest('tr');
  if (ctrl && !event.altKey && event.key.toLowerCase() === 'a') all();
  else if (event.key === ' ' && event.shiftKey && !ctrl) choose(row.querySelector('.sam-rownr a'), row.querySelector('.sam-rownr a'));
  else if (event.key === ' ' && ctrl && event.target.dataset.felt) column(event.target.dataset.felt);
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function all() {
  const rows = shown();
  const last = columns().at(-1).dataset.felt;
  choose(rows[0].querySelector('.sam-tree'), [...rows.at(-1).cells].find(cell => cell.dataset.felt === last));
}

function column(field, further = false) {
  const rows = shown();
  const cell = row => [...row.cells].find(each => each.dataset.felt === field);
  if (further && anchor?.field) {
    const from = [...rows[0].cells].find(each => each.dataset.felt === anchor.field);
    choose(from ?? cell(rows[0]), cell(rows.at(-1)));
  } else choose(cell(rows[0]), cell(rows.at(-1)));
}

export function begin() {
  table.setAttribute('aria-multiselectable', 'true');
  whenMoved((cell, extending) => {
    const to = place(cell);
    if (extending && anchor) extend(cell);
    else if (!same(to, head) || !same(anchor, head)) {
      anchor = to;
      head = to;
      draw();
    }
  });
  whenChosen(tellFoot);
  table.addEventListener('pointerdown', press);
  addEventListener('pointermove', pull);
  addEventListener('pointerup', letGo);
  addEventListener('pointercancel', letGo);
  table.addEventListener('keydown', keys);
  table.tHead.addEventListener('click', event => {
    const head = event.target.closest('th[data-felt]');
    if (!head || event.target.closest('button, input, select') || !body.rows.length) return;
    column(head.dataset.felt, event.shiftKey);
    here()?.focus({ preventScroll: true });
  });
  whenPlaced(() => { drawn = new Map(); body.querySelectorAll('.is-sel').forEach(cell => cell.classList.remove('is-sel', 'sel-t', 'sel-b', 'sel-l', 'sel-r')); if (anchor && !rowOf(anchor.row)) anchor = head; draw(); });
}
