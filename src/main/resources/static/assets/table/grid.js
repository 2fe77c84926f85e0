// The table as a grid for the keyboard and for screen readers: one stop for Tab, arrows inside. Without scripts it is a plain table.
import { desk, table, tell, word } from './words.js';
import { cellOf, planned, rowOf, rows, standing, whenPlaced } from './rows.js';

const body = table.tBodies[0];
const PAGE = 10;
let current = null;
let spot = null;
let leaving = false;
const listeners = [];

/** Told when the one stop has moved, and whether what is chosen is to reach to it. */
export const whenMoved = listener => listeners.push(listener);
/** The heads of the columns that are shown, in order. */
export const columns = () => [...table.tHead.rows[0].cells].filter(head => head.dataset.felt && !head.hidden);

export const stops = row => [...row.cells].filter(cell => !cell.hidden).map(cell => (cell.matches('.sam-rownr') ? cell.querySelector('a') : cell));
export const here = () => (current && current.isConnected ? current : null);
export const shown = () => rows().filter(row => !row.hidden);

function dress(row) {
  row.setAttribute('role', 'row');
  row.setAttribute('aria-level', row.dataset.level);
  const foldable = row.hasAttribute('data-holds');
  if (foldable) row.setAttribute('aria-expanded', String(!row.dataset.folded));
  row.querySelector('.sam-rownr').setAttribute('role', 'gridcell');
  row.querySelector('.sam-rownr a').tabIndex = -1;
  const readonly = !row.hasAttribute('data-mine');
  row.querySelectorAll('.sam-cell').forEach((cell, at) => {
    cell.setAttribute('role', cell.tagName === 'TH' ? 'rowheader' : 'gridcell');
    cell.setAttribute('aria-colindex', at + 2);
    if (readonly || standing(cell)) cell.setAttribute('aria-readonly', 'true');
    if (cell !== current) cell.tabIndex = -1;
  });
  row.querySelector('.sam-rownr').setAttribute('aria-colindex', 1);
  if (foldable && !row.querySelector('.sam-fold-btn')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    button.className = 'sam-fold-btn';
    row.querySelector('.sam-tree').prepend(button);
    button.addEventListener('click', () => fold(row, !row.dataset.folded));
  }
  name(row);
}

function name(row) {
  const button = row.querySelector('.sam-fold-btn');
  if (button) button.setAttribute('aria-label', `${word(row.dataset.folded ? 'unfold' : 'fold')}: ${row.dataset.name}`);
}

/** Hides or shows all that stands under a row. */
export function fold(row, folded) {
  if (!row.hasAttribute('data-holds')) return;
  if (folded) row.dataset.folded = 'true'; else delete row.dataset.folded;
  row.setAttribute('aria-expanded', String(!folded));
  name(row);
  refold();
}

/** What is folded stays out of sight, and what is filtered away; in another order than the plan's nothing is folded. */
export function refold() {
  const hidden = new Set();
  const sorted = desk.hasAttribute('data-sorted');
  planned().map(rowOf).filter(Boolean).forEach(row => {
    const folded = !sorted && hidden.has(row.dataset.under);
    const out = folded || 'out' in row.dataset;
    if (row.hidden !== out) row.hidden = out;
    if (folded || row.dataset.folded) hidden.add(row.dataset.id);
  });
}

function number() {
  planned().map(rowOf).filter(Boolean).forEach((row, at) => {
    const number = row.querySelector('.sam-nr');
    const now = String(at + 1);
    if (number.textContent === now) return;
    number.textContent = now;
    row.setAttribute('aria-rowindex', at + 2);
  });
  table.setAttribute('aria-rowcount', body.rows.length + 1);
}

/** Moves the one stop that Tab finds. */
export function stop(cell, focus = true, extending = false, scrolling = true) {
  if (!cell) return;
  if (current && current !== cell) current.tabIndex = -1;
  delete current?.closest('tr')?.dataset.here;
  current = cell;
  spot = { row: cell.closest('tr').dataset.id, field: cell.dataset.felt };
  cell.tabIndex = 0;
  cell.closest('tr').dataset.here = 'true';
  listeners.forEach(listener => listener(cell, extending));
  if (focus) {
    cell.focus({ preventScroll: true });
    if (scrolling) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/** As {@code stop}, but only where nobody is in the middle of something else. */
export function offer(cell) {
  const at = document.activeElement;
  if (!at || at === document.body || (table.contains(at) && !at.matches('textarea') && !at.closest('.is-conflict'))) stop(cell);
}

/** The stop so many rows down and so many columns to the right; the row's or the table's edge where there are no more. */
export function beside(cell, down, right) {
  const all = shown();
  const row = cell.closest('tr');
  const at = all.indexOf(row);
  const column = stops(row).indexOf(cell);
  const target = all[Math.max(0, Math.min(all.length - 1, at + down))];
  const across = stops(target);
  return across[Math.max(0, Math.min(across.length - 1, column + right))];
}

/** The next stop as Tab goes: along the row, then the next row. Null at the end. */
export function next(cell, back) {
  const row = cell.closest('tr');
  const across = stops(row).slice(1);
  const at = across.indexOf(cell) + (back ? -1 : 1);
  if (at >= 0 && at < across.length) return across[at];
  const all = shown();
  const other = all[all.indexOf(row) + (back ? -1 : 1)];
  return other ? stops(other).slice(1).at(back ? -1 : 0) : null;
}

function walk(event) {
  const cell = event.target.closest('.sam-rownr a, .sam-cell');
  if (!cell || event.target.matches('textarea, input') || event.target.closest('.sam-conflict')) return;
  const { key, ctrlKey, altKey, shiftKey, metaKey } = event;
  const ctrl = ctrlKey || metaKey;
  let to;
  if (altKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
    fold(cell.closest('tr'), key === 'ArrowLeft');
    event.preventDefault();
    return;
  }
  if (altKey) return;
  const all = shown();
  switch (key) {
    case 'ArrowUp': to = beside(cell, ctrl ? -all.length : -1, 0); break;
    case 'ArrowDown': to = beside(cell, ctrl ? all.length : 1, 0); break;
    case 'ArrowLeft': to = beside(cell, 0, ctrl ? -1000 : -1); break;
    case 'ArrowRight': to = beside(cell, 0, ctrl ? 1000 : 1); break;
    case 'Home': to = ctrl ? stops(all[0])[1] : stops(cell.closest('tr'))[1]; break;
    case 'End': to = stops(ctrl ? all.at(-1) : cell.closest('tr')).at(-1); break;
    case 'PageUp': to = beside(cell, -PAGE, 0); break;
    case 'PageDown': to = beside(cell, PAGE, 0); break;
    case 'Escape': leaving = true; tell(word('leave')); return;
    case 'Tab': if (!leaving) to = next(cell, shiftKey); break;
    default: leaving = false; return;
  }
  if (key !== 'Tab') leaving = false;
  if (to) {
    event.preventDefault();
    stop(to, true, shiftKey && key !== 'Tab');
  }
}

export function begin() {
  table.setAttribute('role', 'treegrid');
  table.setAttribute('aria-colcount', table.tHead.rows[0].cells.length);
  table.tHead.setAttribute('role', 'rowgroup');
  table.tHead.rows[0].setAttribute('role', 'row');
  table.tHead.rows[0].setAttribute('aria-rowindex', 1);
  [...table.tHead.rows[0].cells].forEach((cell, at) => {
    cell.setAttribute('role', 'columnheader');
    cell.setAttribute('aria-colindex', at + 1);
  });
  body.setAttribute('role', 'rowgroup');
  table.closest('.sam-gridwrap').removeAttribute('tabindex');
  rows().forEach(dress);
  number();
  const first = body.querySelector('.sam-cell');
  if (first) stop(first, false);
  delete first?.closest('tr').dataset.here;
  table.addEventListener('keydown', walk);
  table.addEventListener('focusin', event => {
    const cell = event.target.closest('.sam-rownr a, .sam-cell');
    // A row that was drawn anew has the keyboard again: nobody has moved.
    if (cell && cell !== current) stop(cell, false, cell.dataset.felt === spot?.field && cell.closest('tr').dataset.id === spot?.row);
    leaving = false;
  });
  whenPlaced(changed => {
    changed.forEach(dress);
    number();
    refold();
    if (!here() && body.rows.length) stop((spot && cellOf(spot.row, spot.field)) || body.querySelector('.sam-cell'), false, Boolean(spot && cellOf(spot.row, spot.field)));
  });
}
