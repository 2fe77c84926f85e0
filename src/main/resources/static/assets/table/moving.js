// Rows that come, go and move: by keyboard, by drag, and by the forms that work without scripts too.
import { desk, table, tell, ask, word } from './words.js';
import { send, expired, Expired } from './sending.js';
import { rowOf, rows, whenPlaced } from './rows.js';
import { offer, stop } from './grid.js';
import { edit } from './editing.js';
import { did, takeBack } from './undoing.js';

/** What is typed while a new row is on its way is for that row: a field out of sight catches it. */
let catcher = null;

function hold() {
  catcher = document.createElement('textarea');
  catcher.className = 'ds-sr-only';
  catcher.setAttribute('aria-label', word('editing', ''));
  document.body.append(catcher);
  catcher.focus();
  catcher.addEventListener('keydown', event => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    catcher.dataset.then ??= event.key;
    catcher.readOnly = true;
  });
}

function release(cell) {
  const { value, dataset } = catcher ?? { value: '', dataset: {} };
  if (cell) {
    stop(cell);
    edit(cell, value);
    if (dataset.then) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: dataset.then, bubbles: true, cancelable: true }));
  }
  catcher?.remove();
  catcher = null;
}

const MOVES = new Set(['opp', 'ned', 'foran', 'etter']);

/** Takes a step with rows, and says what came of it. */
export async function step(fields) {
  let answer;
  if (MOVES.has(fields.hva) && desk.hasAttribute('data-sorted')) {
    tell(word('sift.move'), 'warning');
    return { ok: false };
  }
  if (fields.hva === 'ny') hold();
  try {
    answer = await send(fields);
  } catch (failure) {
    release(null);
    if (failure instanceof Expired) expired();
    return { ok: false };
  }
  if (!answer.ok) {
    release(null);
    ask('steg', answer.problem, [{ label: 'OK', act: () => {} }]);
    return answer;
  }
  if (answer.batch) did({ batch: answer.batch, said: answer.said, row: answer.row });
  tell(answer.said);
  if (fields.hva === 'ny') {
    release(rowOf(answer.row)?.querySelector('.sam-tree') ?? null);
  } else if (fields.hva === 'fjern') {
    ask('fjernet', `${answer.said}.`, [{ label: word('undo'), act: () => { takeBack(); } }]);
    setTimeout(() => document.querySelector('[data-kind=fjernet]')?.remove(), 10000);
  } else if (answer.row && !document.activeElement?.closest(`#rad-${answer.row}`)) {
    offer(rowOf(answer.row)?.querySelector('.sam-tree'));
  }
  return answer;
}

function keys(event) {
  const row = event.target.closest('tr[data-id]');
  if (!row || event.target.matches('textarea, input') || !row.hasAttribute('data-whole') || desk.hasAttribute('data-closed')) return;
  const ctrl = event.ctrlKey || event.metaKey;
  const id = row.dataset.id;
  if (event.altKey && event.key === 'ArrowUp') step({ hva: 'opp', rad: id });
  else if (event.altKey && event.key === 'ArrowDown') step({ hva: 'ned', rad: id });
  else if (ctrl && event.key === 'Enter') step({ hva: 'ny', mal: id, slag: row.dataset.kind });
  else if (ctrl && (event.key === 'Delete' || event.key === 'Backspace')) step({ hva: 'fjern', rad: id });
  else return;
  event.preventDefault();
}

let dragged = null;

function grip(row) {
  if (!row.hasAttribute('data-whole') || desk.hasAttribute('data-closed') || row.querySelector('.sam-grip')) return;
  const handle = document.createElement('span');
  handle.className = 'sam-grip';
  handle.draggable = true;
  handle.title = word('drag');
  handle.textContent = '⠿';
  handle.setAttribute('aria-hidden', 'true');
  row.querySelector('.sam-rownr').prepend(handle);
  handle.addEventListener('dragstart', event => {
    dragged = row.dataset.id;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', row.dataset.name);
    event.dataTransfer.setDragImage(row, 0, 0);
  });
  handle.addEventListener('dragend', () => { dragged = null; clear(); });
}

const clear = () => rows().forEach(row => delete row.dataset.drop);

function over(event) {
  const row = event.target.closest('tr[data-id]');
  if (!dragged || !row || row.dataset.id === dragged) return null;
  const box = row.getBoundingClientRect();
  return { row, where: event.clientY < box.top + box.height / 2 ? 'foran' : 'etter' };
}

export function begin() {
  table.addEventListener('keydown', keys);
  rows().forEach(grip);
  whenPlaced(changed => changed.forEach(grip));
  table.addEventListener('dragover', event => {
    const at = over(event);
    if (!at) return;
    event.preventDefault();
    clear();
    at.row.dataset.drop = at.where;
  });
  table.addEventListener('drop', event => {
    const at = over(event);
    if (!at) return;
    event.preventDefault();
    step({ hva: at.where, rad: dragged, mal: at.row.dataset.id });
    clear();
  });
  document.querySelector('.sam-newrow')?.addEventListener('submit', event => {
    event.preventDefault();
    const last = document.querySelector('tr[data-here]') ?? rows().at(-1);
    step({ hva: 'ny', slag: event.submitter.value, mal: last?.dataset.id ?? '' });
  });
}
