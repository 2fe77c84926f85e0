// Writing in cells: opened by a double click, Enter, F2 or by typing; two texts where two have written.
import { table, desk, tell, ask, word } from './words.js';
import { send, reach, expired, Lost, Expired } from './sending.js';
import { keep, forget, kept } from './kept.js';
import { arranging, cellOf, rowOf, standing, wordsOf } from './rows.js';
import { beside, next, stop, here } from './grid.js';
import { cellsIn, chosen, first } from './selecting.js';
import { stillHere, suggest, suggestKey } from './suggesting.js';
import { did } from './undoing.js';

const waiting = new Map();
let open = null;

const theirs = cell => cell.closest('tr').hasAttribute('data-mine');
export const mine = cell => cell.matches('.sam-cell') && theirs(cell) && !standing(cell);
export const no = cell => tell(word(theirs(cell) ? 'closed' : 'readonly'), 'warning');
const id = (row, field) => row + ':' + field;
export const editing = () => open !== null;

let elsewhere = () => false;
/** What is told in another way than by writing in its cell: {@code asked} opens that way, and says so. */
export const whenElsewhere = asked => { elsewhere = asked; };

/** Opens a cell for writing. {@code start} replaces what stands there; null keeps it. */
export function edit(cell, start = null) {
  if (open) finish();
  if (elsewhere(cell)) return;
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
  open = { cell, box, row: row.dataset.id, field: cell.dataset.felt, seen };
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
  grow(box);
  if (cell.hasAttribute('data-forstas')) understand(box, cell, pop); else pop.querySelectorAll('.sam-label, .sam-und').forEach(each => each.remove());
  suggest(cell, box, pop);
  let pause;
  box.addEventListener('input', () => {
    grow(box);
    clearTimeout(pause);
    const { row: at, field, seen: from } = open ?? {};
    pause = setTimeout(() => {
      if (at && open?.box === box) keep(at, field, from, box.value);
      if (cell.hasAttribute('data-forstas')) understand(box, cell, pop);
    }, 200);
  });
  box.addEventListener('keydown', event => keys(event));
  cell.addEventListener('focusout', leave);
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
  cell.removeEventListener('focusout', leave);
  cell.querySelectorAll('.sam-edit, .sam-pop').forEach(each => each.remove());
  cell.classList.remove('is-editing');
}

function leave(event) {
  if (open && !arranging && event.relatedTarget !== open.box && !stillHere(event)) finish();
}

function keys(event) {
  event.stopPropagation();
  const cell = open?.cell;
  if (!cell || event.isComposing || suggestKey(event)) return;
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
export async function save({ row, field, from, to }) {
  // What was written before without reaching the server is not what the server has.
  const before = waiting.get(id(row, field));
  const change = { row, field, from: before?.lost ? before.from : from, to };
  keep(row, field, change.from, to);
  show(row, field, to, 'is-saving');
  waiting.set(id(row, field), change);
  count();
  await attempt(change);
}

/** Writes in several cells: all of them or none, in one step that can be undone. */
export async function saveAll(changes) {
  const other = changes.filter(({ from, to }) => from !== to);
  if (other.length < 2) {
    if (other.length) await save(other[0]);
    return;
  }
  const several = { cells: other };
  other.forEach(({ row, field, from, to }) => {
    keep(row, field, from, to);
    show(row, field, to, 'is-saving');
  });
  waiting.set(several, several);
  count();
  await attemptAll(several);
}

async function attempt(change) {
  const { row, field, from, to } = change;
  const key = id(row, field);
  delete change.lost;
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
    later(change, failure);
  }
  return false;
}

async function attemptAll(several) {
  const { cells } = several;
  try {
    const celler = JSON.stringify(cells.map(({ row, field, from, to }) => ({ rad: row, felt: field, fra: from, til: to })));
    const answer = await send({ hva: 'celler', celler }, came => {
      const others = new Map((came.others ?? []).map(each => [id(each.row, each.field), each.stands]));
      cells.forEach(({ row, field, from }) => {
        if (!came.ok) show(row, field, others.get(id(row, field)) ?? from, 'is-saving');
        release(row, field);
      });
    });
    waiting.delete(several);
    count();
    if (answer.ok) {
      cells.forEach(({ row, field }) => forget(row, field));
      if (answer.batch) did({ batch: answer.batch, said: answer.said, row: cells[0].row, field: cells[0].field });
      return true;
    }
    overtaken(cells, answer);
  } catch (failure) {
    later(several, failure);
  }
  return false;
}

function later(change, failure) {
  if (!(failure instanceof Lost || failure instanceof Expired)) throw failure;
  change.lost = true;
  if (failure instanceof Expired) expired();
  tell(word('waiting', waiting.size), 'warning');
  soon();
}

/** Others have written in some of the cells: nothing is written before somebody has chosen what becomes of those. */
function overtaken(cells, answer) {
  const others = new Map((answer.others ?? []).map(each => [id(each.row, each.field), each.stands]));
  const drop = () => cells.forEach(({ row, field }) => forget(row, field));
  if (!others.size) {
    ask('flere', answer.problem, [{ label: 'OK', act: drop }]);
    return;
  }
  const over = cells.map(each => (others.has(id(each.row, each.field)) ? { ...each, from: others.get(id(each.row, each.field)) } : each));
  const rest = cells.filter(each => !others.has(id(each.row, each.field)));
  ask('flere', word('others', others.size).replace('@of@', cells.length), [
    { label: word('others.over'), act: () => { saveAll(over); } },
    ...(rest.length ? [{ label: word('others.rest'), act: () => { drop(); saveAll(rest); } }] : []),
    { label: word('others.none'), act: drop },
  ]);
}

/** What could not be sent is tried again, in the order it was written. */
let again = null;
function soon() {
  clearTimeout(again);
  again = setTimeout(async () => {
    for (const change of [...waiting.values()]) {
      if (!await (change.cells ? attemptAll(change) : attempt(change)) && change.lost) return;
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
  table.addEventListener('dblclick', event => {
    const cell = writable(event);
    if (cell) edit(cell);
  });
  // With a finger the first touch chooses, and the next one writes.
  let touched = null;
  table.addEventListener('click', event => {
    const cell = writable(event);
    if (event.pointerType !== 'touch') return;
    const again = cell && cell === touched;
    touched = again ? null : cell;
    if (again) edit(cell);
    else if (cell) stop(cell, true, false, false);
  });
  table.addEventListener('keydown', event => {
    if (!event.target.matches('.sam-cell, .sam-rownr a')) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const cell = first() ?? event.target;
    if (event.target.matches('.sam-cell') && ((event.key === 'Enter' && plain && !event.shiftKey) || event.key === 'F2')) {
      event.preventDefault();
      stop(cell);
      edit(cell);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && plain) {
      event.preventDefault();
      clear();
    } else if (event.target.matches('.sam-cell') && event.key.length === 1 && plain && !event.isComposing && !(event.key === ' ' && event.shiftKey)) {
      stop(cell);
      edit(cell, '');
    }
  });
  for (const each of kept()) {
    const cell = cellOf(each.row, each.field);
    if (cell && wordsOf(cell) === each.to) forget(each.row, each.field); else offer(each);
  }
}

const writable = event => (event.target.closest('button, a, .sam-edit, .sam-pop, .sam-conflict') ? null : event.target.closest('.sam-cell'));

/** Takes the words out of every chosen cell. */
export function clear() {
  const at = chosen();
  if (at) writeIn(cellsIn(at).map(row => row.map(cell => [cell, ''])).flat());
}

/** Puts words in cells without opening them, [[cell, words], ...]: all of them, or none where one is not theirs to write in. */
export function writeIn(pairs) {
  const barred = pairs.find(([cell, to]) => !mine(cell) && wordsOf(cell) !== to);
  if (barred) {
    no(barred[0]);
    return false;
  }
  saveAll(pairs.filter(([cell]) => !cell.matches('.is-conflict')).map(([cell, to]) => ({ row: cell.closest('tr').dataset.id, field: cell.dataset.felt, from: wordsOf(cell), to })));
  return true;
}
