// Filling: the handle at the corner of what is chosen, and Ctrl+D. Goals and strategies between measures are passed over.
import { desk, table, word } from './words.js';
import { shown } from './grid.js';
import { cellsIn, choose, chosen, edgeOf, whenChosen } from './selecting.js';
import { mine, writeIn } from './editing.js';
import { wordsOf } from './rows.js';
import * as range from './range.js';

const note = document.getElementById('fyllnotat');
/** The cell whose corner is the handle: drawn, and found by where the mouse is, since an element more in the table is work for all of it. */
let corner = null;
const HANDLE = 12;
let from = null;
let over = null;
let ghosts = [];

/** Only rows of the levels that are filled from. */
const ofKind = (source, rows, at) => {
  const kinds = new Set(rows.slice(source.top, source.bottom + 1).map(row => row.dataset.kind));
  return Array.from({ length: range.height(at) }, (_, down) => at.top + down).filter(row => kinds.has(rows[row].dataset.kind));
};

/** What filling from one rectangle into another writes: [[cell, words], ...]. */
function filled(source, target, rows) {
  const given = cellsIn(source, rows).map(row => row.map(wordsOf));
  if (target.left === source.left && target.right === source.right) {
    const up = target.bottom < source.top;
    const into = ofKind(source, rows, target);
    if (up) into.reverse();
    return given[0].flatMap((_, column) => {
      const words = range.follow(given.map(row => row[column]), into.length, up);
      return into.map((row, at) => [cellsIn({ top: row, bottom: row, left: source.left + column, right: source.left + column }, rows)[0][0], words[at]]);
    });
  }
  const back = target.right < source.left;
  return cellsIn(target, rows).flatMap((row, down) => {
    const words = range.follow(given[down], row.length, back);
    return (back ? [...row].reverse() : row).map((cell, at) => [cell, words[at]]);
  });
}

/** The first chosen row into all below it. */
export function down() {
  const rows = shown();
  const at = chosen(rows);
  if (!at) return;
  if (at.top === at.bottom) {
    // One row alone takes what stands above it, as in a spreadsheet.
    let above = at.top - 1;
    while (above >= 0 && rows[above].dataset.kind !== rows[at.top].dataset.kind) above--;
    if (above >= 0) writeIn(filled({ ...at, top: above, bottom: above }, at, rows));
    return;
  }
  writeIn(filled({ ...at, bottom: at.top }, { ...at, top: at.top + 1 }, rows));
}

function clear() {
  ghosts.forEach(cell => cell.classList.remove('is-fill'));
  ghosts = [];
}

function pull(event) {
  if (!from) return;
  edgeOf(event);
  const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest?.('#tabell tbody .sam-cell');
  if (!cell) return;
  const rows = shown();
  const fields = [...cell.parentElement.cells].filter(each => each.matches('.sam-cell') && !each.hidden);
  over = range.reach(from, rows.indexOf(cell.closest('tr')), fields.indexOf(cell));
  clear();
  if (over) {
    ghosts = filled(from, over, rows).map(([each]) => each);
    ghosts.forEach(each => each.classList.add('is-fill'));
  }
  note.textContent = over ? word('fill', ghosts.length) : '';
}

function end(keep) {
  if (!from) return;
  const source = from;
  const target = over;
  from = null;
  over = null;
  clear();
  note.textContent = '';
  delete desk.dataset.dragging;
  if (!keep || !target) return;
  const rows = shown();
  if (!writeIn(filled(source, target, rows))) return;
  const all = { top: Math.min(source.top, target.top), bottom: Math.max(source.bottom, target.bottom), left: Math.min(source.left, target.left), right: Math.max(source.right, target.right) };
  const cells = cellsIn(all, rows);
  choose(cells[0][0], cells.at(-1).at(-1));
}

export function begin() {
  whenChosen((at, rows) => {
    if (from) return;
    corner?.classList.remove('sel-corner');
    const last = at && cellsIn({ top: at.bottom, bottom: at.bottom, left: at.right, right: at.right }, rows)[0][0];
    corner = last && mine(last) ? last : null;
    corner?.classList.add('sel-corner');
  });
  table.addEventListener('pointerdown', event => {
    const cell = event.target.closest('.sel-corner');
    if (event.button || event.pointerType === 'touch' || !cell || event.target.closest('.sam-edit, .sam-pop')) return;
    const { right, bottom } = cell.getBoundingClientRect();
    if (right - event.clientX > HANDLE || bottom - event.clientY > HANDLE) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    from = chosen();
    desk.dataset.dragging = 'true';
  }, true);
  addEventListener('pointermove', pull);
  addEventListener('pointerup', () => end(true));
  addEventListener('keydown', event => { if (from && event.key === 'Escape') { event.stopPropagation(); end(false); } }, true);
  table.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'd' && event.target.matches('.sam-cell, .sam-rownr a')) {
      event.preventDefault();
      down();
    }
  });
}
