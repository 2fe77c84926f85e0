// The table's rows as the server sends them, put in place around whatever a person is in the middle of.
import { desk, table, tellSoon, word } from './words.js';

const body = table.tBodies[0];
const BUSY = '.is-editing, .is-conflict, .is-saving';
let known = Number(desk.dataset.revision);
let ordered = known;
const listeners = [];

let inPlan = [...body.rows].map(row => row.dataset.id);

/** Every row's id as the plan has them, whatever way one looks at them. */
export const planned = () => inPlan;
/** The latest revision that this table has all of. */
export const revision = () => known;
export const rowOf = id => document.getElementById('rad-' + id);
/** Whether a cell's words stand as they were adopted: how far a row has come, is no part of that. */
export const standing = cell => desk.hasAttribute('data-closed') && cell.dataset.felt !== 'status';
export const cellOf = (row, field) => rowOf(row)?.querySelector(`[data-felt="${CSS.escape(field)}"]`) ?? null;
export const wordsOf = cell => cell.dataset.stands ?? cell.querySelector('.sam-said').textContent;
export const rows = () => [...body.rows];
/** True while rows are put in place: what loses its focus then, has not been left by anybody. */
export let arranging = false;
export const whenPlaced = listener => listeners.push(listener);

/** Takes what the server says has changed. The same may come twice, by both its ways. */
export function apply(delta, own) {
  if (delta.columns) {
    location.reload();
    return;
  }
  const here = place();
  const writing = document.activeElement?.closest?.('.is-editing') ? document.activeElement : null;
  arranging = true;
  const changed = delta.rows.map(html => put(html, delta.revision, own)).filter(Boolean);
  if (delta.order && delta.revision >= ordered) {
    ordered = delta.revision;
    order(delta.order, changed);
  }
  known = Math.max(known, delta.revision);
  desk.dataset.revision = known;
  if (changed.length || delta.order) listeners.forEach(listener => listener(changed));
  arranging = false;
  if (writing && writing.isConnected && document.activeElement !== writing) writing.focus();
  back(here);
}

function put(html, at, own) {
  const holder = document.createElement('template');
  holder.innerHTML = html.trim();
  const fresh = holder.content.firstElementChild;
  const old = rowOf(fresh.dataset.id);
  fresh.dataset.at = at;
  if (!old) return fresh;
  if (Number(old.dataset.at ?? 0) > at) return null;
  if (!own) tellNews(old, fresh);
  if (old.querySelector(BUSY)) return around(old, fresh);
  fresh.hidden = old.hidden;
  if (old.dataset.folded) fresh.dataset.folded = 'true';
  old.replaceWith(fresh);
  return fresh;
}

/** Everything but the cells that somebody is in the middle of: those stay as they are, where they are. */
function around(old, fresh) {
  Object.keys(old.dataset).filter(name => !(name in fresh.dataset) && name !== 'folded').forEach(name => delete old.dataset[name]);
  Object.assign(old.dataset, fresh.dataset);
  [...fresh.cells].forEach((cell, at) => {
    if (!old.cells[at].matches(BUSY)) old.cells[at].replaceWith(cell.cloneNode(true));
  });
  return old;
}

const move = (row, before) => (body.moveBefore && row.isConnected ? body.moveBefore(row, before) : body.insertBefore(row, before));

function order(ids, changed) {
  inPlan = ids;
  const fresh = new Map(changed.map(row => [row.dataset.id, row]));
  const wanted = new Set(ids);
  rows().filter(row => !wanted.has(row.dataset.id)).forEach(row => row.remove());
  let after = null;
  ids.forEach(id => {
    const row = rowOf(id) ?? fresh.get(id);
    if (!row) return;
    const following = () => (after ? after.nextElementSibling : body.firstElementChild);
    // One that has left this place goes, rather than all the others past it.
    if (following() !== row && following()?.nextElementSibling === row) move(following(), null);
    if (following() !== row) move(row, following());
    after = row;
  });
}

let news = null;

function tellNews(old, fresh) {
  fresh.querySelectorAll('[data-felt]').forEach(cell => {
    const before = old.querySelector(`[data-felt="${CSS.escape(cell.dataset.felt)}"] .sam-said`);
    if (before && before.textContent !== cell.querySelector('.sam-said').textContent) {
      cell.classList.add('is-news');
      clearTimeout(news);
      news = tellSoon(`${word('changed')}: ${cell.dataset.label}, ${fresh.dataset.name}`);
    }
  });
}

/** Where the keyboard is, so that it can be there again in a row that was replaced. */
function place() {
  const cell = document.activeElement?.closest?.('#tabell .sam-cell, #tabell .sam-rownr');
  if (!cell || document.activeElement.closest('.is-editing, .is-conflict')) return null;
  const row = cell.closest('tr');
  return row.dataset.id && { row: row.dataset.id, field: cell.dataset.felt ?? null, index: row.rowIndex - 1 };
}

function back(here) {
  if (!here) return;
  const row = rowOf(here.row) ?? body.rows[Math.min(here.index, body.rows.length - 1)];
  const cell = row && (here.field ? row.querySelector(`[data-felt="${CSS.escape(here.field)}"]`) : row.querySelector('.sam-rownr a'));
  if (cell && cell !== document.activeElement) cell.focus({ preventScroll: true });
}
