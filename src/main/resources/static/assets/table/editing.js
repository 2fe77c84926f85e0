// Writing in cells: opened by a click, Enter, F2 or by typing; saved one cell at a time; two texts where two have written.
import { table, desk, tell, ask, word } from './words.js';
import { send, reach, expired, Lost, Expired } from './sending.js';
import { keep, forget, kept } from './kept.js';
import { arranging, cellOf, rowOf, standing, wordsOf } from './rows.js';
import { beside, next, stop, here } from './grid.js';
import { did } from './undoing.js';

const waiting = new Map();
let open = null;

const theirs = cell => cell.closest('tr').hasAttribute('data-mine');
const mine = cell => cell.matches('.sam-cell') && theirs(cell) && !standing(cell);
const no = cell => tell(word(theirs(cell) ? 'closed' : 'readonly'), 'warning');
const id = (row, field) => row + ':' + field;
export const editing = () => open !== null;

/**
 * Opens a cell for writing. {@code start} replaces what stands there; null keeps it. A {@code marked} cell is only just chosen: typing
 * replaces all of it; Enter, F2, an arrow or a second click sets the caret in it.
 */
export function edit(cell, start = null, marked = false) {
  if (open) finish();
  if (!mine(cell)) {
    no(cell);
    return;
  }
  if (cell.matches('.is-conflict')) return;
  const row = cell.closest('tr');
  const seen = wordsOf(cell);
  cell.append(document.getElementById('mal-redigering').content.cloneNode(true));
  const box = cell.querySelector('.sam-edit');
  const pop = cell.querySelector('.sam-pop');
  box.value = start ?? seen;
  box.setAttribute('aria-label', word('editing', `${cell.dataset.label}, ${row.dataset.name}`));
  cell.classList.add('is-editing');
  open = { cell, box, row: row.dataset.id, field: cell.dataset.felt, seen, marked: marked && box.value !== '' };
  box.focus();
  if (open.marked) box.select(); else box.setSelectionRange(box.value.length, box.value.length);
  grow(box);
  if (cell.hasAttribute('data-forstas')) understand(box, cell, pop); else pop.querySelectorAll('.sam-label, .sam-und').forEach(each => each.remove());
  let pause;
  box.addEventListener('input', () => {
    unmark();
    grow(box);
    clearTimeout(pause);
    const { row: at, field, seen: from } = open ?? {};
    pause = setTimeout(() => {
      if (at && open?.box === box) keep(at, field, from, box.value);
      if (cell.hasAttribute('data-forstas')) understand(box, cell, pop);
    }, 200);
  });
  box.addEventListener('keydown', event => keys(event));
  box.addEventListener('pointerdown', unmark);
  box.addEventListener('blur', () => { if (open?.box === box && !arranging) finish(); });
}

/** Closes the cell that is open, and saves what was written there. */
export function finish() {
  if (!open) return;
  const { cell, box, row, field, seen } = open;
  const to = box.value.replace(/\s+$/u, '');
  close();
  if (to !== seen) save({ row, field, from: seen, to }); else forget(row, field);
  return cell;
}

function close() {
  const { cell } = open;
  open = null;
  cell.querySelectorAll('.sam-edit, .sam-pop').forEach(each => each.remove());
  cell.classList.remove('is-editing');
}

function unmark() {
  if (open) open.marked = false;
}

/** The first key in a cell that is only just chosen: Enter and F2 open the text itself, and undo is the table's. */
function first(event) {
  const { cell, box } = open;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && (event.key === 'F2' || (event.key === 'Enter' && !event.shiftKey))) {
    unmark();
    box.setSelectionRange(box.value.length, box.value.length);
  } else if ((event.ctrlKey || event.metaKey) && 'zy'.includes(event.key.toLowerCase())) {
    close();
    stop(cell);
    cell.dispatchEvent(new KeyboardEvent('keydown', { key: event.key, ctrlKey: true, shiftKey: event.shiftKey, bubbles: true, cancelable: true }));
  } else {
    if (event.key.startsWith('Arrow') || event.key === 'Home' || event.key === 'End') unmark();
    return false;
  }
  event.preventDefault();
  return true;
}

function keys(event) {
  event.stopPropagation();
  const cell = open?.cell;
  if (!cell || event.isComposing) return;
  if (open.marked && first(event)) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    forget(open.row, open.field);
    close();
    stop(cell);
  } else if (event.key === 'Enter' && (event.altKey || event.shiftKey || event.ctrlKey)) {
    event.preventDefault();
    open.box.setRangeText('\n', open.box.selectionStart, open.box.selectionEnd, 'end');
    grow(open.box);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    finish();
    stop(beside(current(cell), 1, 0));
  } else if (event.key === 'Tab') {
    const to = next(cell, event.shiftKey);
    finish();
    if (to) {
      event.preventDefault();
      stop(current(to));
    }
  }
}

const current = cell => (cell.isConnected ? cell : here() ?? cell);

function grow(box) {
  box.rows = Math.max(1, Math.min(12, box.value.split('\n').length + Math.floor(box.value.length / 40)));
}

let asked = 0;

async function understand(box, cell, pop) {
  const turn = ++asked;
  try {
    const address = `${desk.dataset.at}/forstatt?${new URLSearchParams({ felt: cell.dataset.felt, ord: box.value })}`;
    const response = await reach(address, {});
    const chips = response.ok ? await response.text() : '';
    const shown = pop.querySelector('.sam-und');
    if (turn === asked && shown) shown.innerHTML = chips;
  } catch {
    // Comfort only: what is written is understood when it is saved, too.
  }
}

/** Writes in a field: shown at once, kept in the browser until the server has it. */
export async function save({ row, field, from, to, undoable = true }) {
  keep(row, field, from, to);
  show(row, field, to, 'is-saving');
  waiting.set(id(row, field), { row, field, from, to });
  count();
  await attempt({ row, field, from, to });
}

async function attempt(change) {
  const { row, field, from, to } = change;
  const key = id(row, field);
  try {
    let latest;
    const overtaken = () => latest && latest.to !== to;
    const answer = await send({ hva: 'skriv', rad: row, felt: field, fra: from, til: to }, came => {
      latest = waiting.get(key);
      if (!came.ok || !overtaken()) release(row, field);
    });
    if (answer.ok && answer.batch) did({ batch: answer.batch, said: answer.said, row, field });
    if (answer.ok && overtaken()) return true;
    waiting.delete(key);
    count();
    if (answer.ok) {
      forget(row, field);
      saved(row, field);
      return true;
    }
    const mineNow = latest?.to ?? to;
    if (answer.clash) conflict(row, field, mineNow, answer.stands, answer.by);
    else refused(row, field, from, mineNow, answer);
  } catch (failure) {
    if (failure instanceof Lost || failure instanceof Expired) {
      if (failure instanceof Expired) expired();
      tell(word('waiting', waiting.size), 'warning');
      soon();
    } else throw failure;
  }
  return false;
}

/** What could not be sent is tried again, in the order it was written. */
let again = null;
function soon() {
  clearTimeout(again);
  again = setTimeout(async () => {
    for (const change of [...waiting.values()]) {
      if (!await attempt(change) && waiting.has(id(change.row, change.field))) return;
    }
  }, 2000);
}
addEventListener('online', soon);

function count() {
  if (waiting.size) tell(word('saving')); else tell(word('saved'));
}

function release(row, field) {
  const cell = cellOf(row, field);
  cell?.classList.remove('is-saving');
  if (cell) delete cell.dataset.stands;
}

function show(row, field, text, state) {
  const cell = cellOf(row, field);
  if (!cell) return;
  cell.classList.add(state);
  cell.classList.toggle('is-empty', text === '');
  cell.querySelector('.sam-said').textContent = text;
  cell.querySelector('.sam-und')?.remove();
}

function saved(row, field) {
  const cell = cellOf(row, field);
  if (!cell) return;
  cell.querySelector('.sam-saved')?.remove();
  const mark = document.createElement('span');
  mark.className = 'sam-saved';
  mark.setAttribute('aria-hidden', 'true');
  mark.textContent = `✓ ${word('saved').toLowerCase()}`;
  cell.append(mark);
  setTimeout(() => mark.remove(), 2500);
}

/** Rich text as the words in it. */
const plain = (field, text) => (field === 'text' ? [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('p, li')].map(block => block.textContent).join('\n') : text);

/** Both texts, and a choice. What was typed stays in the browser until somebody has chosen. */
function conflict(row, field, min, stands, by) {
  const cell = cellOf(row, field) ?? document.querySelector(`#panel [data-felt-panel="${CSS.escape(field)}"]`);
  keep(row, field, stands, min);
  if (!cell) {
    offer({ row, field, from: stands, to: min });
    return;
  }
  cell.querySelector('.sam-conflict')?.remove();
  cell.classList.add('is-conflict');
  const box = document.getElementById('mal-konflikt').content.cloneNode(true).firstElementChild;
  box.querySelector('[data-tekst=min]').textContent = plain(field, min) || '–';
  box.querySelector('[data-tekst=deres]').textContent = plain(field, stands) || '–';
  box.querySelector('[data-hvem]').textContent = [by, word('theirs')].filter(Boolean).join(', ');
  const done = focus => {
    box.remove();
    cell.classList.remove('is-conflict');
    if (focus && cell.matches('.sam-cell')) stop(cell);
  };
  const ways = {
    min: () => { done(true); save({ row, field, from: stands, to: min }); },
    deres: () => {
      done(true);
      forget(row, field);
      show(row, field, stands, 'is-saving');
      release(row, field);
      if (!cell.matches('.sam-cell')) cell.dispatchEvent(new CustomEvent('deres', { bubbles: true, detail: row }));
    },
    begge: () => {
      done(false);
      show(row, field, stands, 'is-saving');
      release(row, field);
      if (cell.matches('.sam-cell')) edit(cell, [stands, min].filter(Boolean).join('\n'));
      else save({ row, field, from: stands, to: stands + min }).then(() => cell.dispatchEvent(new CustomEvent('deres', { bubbles: true, detail: row })));
    },
  };
  box.querySelectorAll('[data-slik]').forEach(button => button.addEventListener('click', () => ways[button.dataset.slik]()));
  cell.append(box);
  tell(box.querySelector('p > span').textContent, 'warning');
  if (cell === here() && document.activeElement === cell) box.querySelector('[data-slik=min]').focus();
}

function refused(row, field, from, to, answer) {
  ask(`nei-${row}-${field}`, answer.problem, [
    { label: word('offer'), act: () => { const cell = cellOf(row, field); if (cell) edit(cell, to); } },
    { label: word('forget'), act: () => forget(row, field) },
  ]);
  const cell = cellOf(row, field);
  if (cell) {
    cell.querySelector('.sam-said').textContent = from;
    cell.classList.toggle('is-empty', from === '');
  }
}

/** Offers again what was typed the last time and never saved. */
function offer({ row, field, from, to }) {
  const where = [cellOf(row, field)?.dataset.label, rowOf(row)?.dataset.name].filter(Boolean).join(', ');
  ask(`kept-${row}-${field}`, `${word('kept')} ${where ? where + ': ' : ''}«${plain(field, to)}»`, [
    { label: word('offer'), act: () => { save({ row, field, from, to }); } },
    { label: word('forget'), act: () => forget(row, field) },
  ]);
}

export function begin() {
  table.addEventListener('click', event => {
    const cell = event.target.closest('.sam-cell');
    if (!cell || event.target.closest('button, a, .sam-edit, .sam-pop, .sam-conflict')) return;
    if (getSelection()?.toString()) return;
    if (cell.closest('tr').hasAttribute('data-mine')) edit(cell, null, true);
  });
  table.addEventListener('keydown', event => {
    const cell = event.target;
    if (!cell.matches('.sam-cell')) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if ((event.key === 'Enter' && plain && !event.shiftKey) || event.key === 'F2') {
      event.preventDefault();
      edit(cell);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && plain) {
      event.preventDefault();
      write(cell, '');
    } else if (event.key.length === 1 && plain && !event.isComposing) {
      edit(cell, '');
    }
  });
  for (const each of kept()) {
    const cell = cellOf(each.row, each.field);
    if (cell && wordsOf(cell) === each.to) forget(each.row, each.field); else offer(each);
  }
}

/** Puts words in a cell without opening it. */
export function write(cell, to) {
  const from = wordsOf(cell);
  if (!mine(cell)) no(cell);
  else if (to !== from) save({ row: cell.closest('tr').dataset.id, field: cell.dataset.felt, from, to });
}
