// The columns as each person wants them: which are shown, how wide, in which order. Kept for them alone, and the plan is not changed.
import { desk, table, tell, word } from './words.js';
import { rows, whenPlaced } from './rows.js';
import { step } from './moving.js';
import { draw } from './selecting.js';
import { here, stop } from './grid.js';

const USUAL = { title: 0, schedule: 144, funding: 212, responsibility: 240, attractiveness: 180 };
const LEAST = 64;
const MOST = 960;
const OTHER = 176;
const TITLE = 288;
const dialog = document.getElementById('dialog-kolonner');
const list = document.getElementById('kolonner');
const heads = () => [...table.tHead.rows[0].cells].filter(head => head.dataset.felt);
const inPlan = heads().map(head => head.dataset.felt);
let chosen = read();

/** [{felt, skjult, bredde}] in the order they are shown; a column that is new in the plan stands last. */
function read() {
  let kept = [];
  try {
    kept = JSON.parse(desk.dataset.visning || '[]');
  } catch {
    // Then the columns are as the plan has them.
  }
  const known = kept.filter(each => inPlan.includes(each.felt));
  return [...known, ...inPlan.filter(felt => !known.some(each => each.felt === felt)).map(felt => ({ felt }))];
}

const find = felt => chosen.find(each => each.felt === felt);
const usual = felt => USUAL[felt] ?? OTHER;
const isUsual = () => chosen.every((each, at) => each.felt === inPlan[at] && !each.skjult && !each.bredde);

/** Puts each row's cells as they are chosen to stand. */
function arrange(row) {
  const cells = new Map([...row.cells].map(cell => [cell.dataset.felt, cell]));
  const wanted = chosen.map(each => cells.get(each.felt)).filter(Boolean);
  chosen.forEach(each => {
    const cell = cells.get(each.felt);
    if (cell && cell.hidden !== Boolean(each.skjult)) cell.hidden = Boolean(each.skjult);
  });
  const first = row.cells.length - wanted.length;
  if (wanted.some((cell, at) => row.cells[first + at] !== cell)) row.append(...wanted);
  wanted.forEach((cell, at) => cell.setAttribute('aria-colindex', at + 2));
}

function size() {
  const seen = chosen.filter(each => !each.skjult);
  if (isUsual()) {
    table.style.removeProperty('--sam-columns');
    table.style.removeProperty('min-width');
    return;
  }
  const tracks = seen.map(each => (each.bredde ? `${each.bredde}px` : each.felt === 'title' ? `minmax(${TITLE}px, 1fr)` : `${usual(each.felt)}px`));
  table.style.setProperty('--sam-columns', `3.5rem ${tracks.join(' ')}`);
  table.style.setProperty('min-width', `${56 + seen.reduce((sum, each) => sum + (each.bredde ?? (each.felt === 'title' ? TITLE : usual(each.felt))), 0)}px`);
}

function apply() {
  [...table.tHead.rows].forEach(arrange);
  if (arranged || !isUsual()) rows().forEach(arrange);
  arranged = true;
  size();
  if (here()?.hidden) stop(here().closest('tr').querySelector('.sam-tree'), false);
  else draw();
}
let arranged = false;

let pause;
function keep() {
  apply();
  clearTimeout(pause);
  pause = setTimeout(() => {
    const body = new URLSearchParams({ kolonner: isUsual() ? '' : JSON.stringify(chosen) });
    const key = document.querySelector('input[type=hidden][name=_csrf]');
    if (key) body.set(key.name, key.value);
    fetch(`${desk.dataset.at}/visning`, { method: 'POST', body, keepalive: true }).catch(() => {});
  }, 300);
}

const name = felt => heads().find(head => head.dataset.felt === felt).querySelector('[data-navn]').textContent;

/** The chooser's lines. */
function show() {
  const line = document.getElementById('mal-kolonne').content;
  list.replaceChildren(...chosen.map((each, at) => {
    const item = line.cloneNode(true).firstElementChild;
    const box = item.querySelector('input[type=checkbox]');
    const called = name(each.felt);
    item.querySelector('[data-navn]').textContent = called;
    box.checked = !each.skjult;
    box.disabled = each.felt === 'title';
    box.addEventListener('change', () => { each.skjult = !box.checked; keep(); });
    item.querySelectorAll('button').forEach(button => {
      button.setAttribute('aria-label', `${button.title}: ${called}`);
      button.addEventListener('click', () => press(button.dataset.gjor, each, at, item));
    });
    const own = each.felt.startsWith('other:') && desk.hasAttribute('data-hel');
    item.querySelectorAll('[data-egen]').forEach(button => { button.hidden = !own; });
    item.querySelector('[data-gjor=opp]').disabled = at < 2;
    item.querySelector('[data-gjor=ned]').disabled = at < 1 || at === chosen.length - 1;
    return item;
  }));
}

async function press(what, each, at, item) {
  if (what === 'opp' || what === 'ned') {
    chosen.splice(at, 1);
    chosen.splice(at + (what === 'opp' ? -1 : 1), 0, each);
    keep();
    show();
    list.children[chosen.indexOf(each)].querySelector(`[data-gjor=${what}]`).focus();
  } else if (what === 'smalere' || what === 'bredere') {
    widen(each.felt, (each.bredde ?? (table.tHead.rows[0].querySelector(`[data-felt="${CSS.escape(each.felt)}"]`).offsetWidth || usual(each.felt))) + (what === 'bredere' ? 32 : -32));
  } else if (what === 'bort') {
    await step({ hva: 'kolonne-bort', felt: each.felt });
  } else if (what === 'navn') {
    const box = document.createElement('input');
    box.className = 'ds-input';
    box.value = name(each.felt);
    box.setAttribute('aria-label', word('column.name'));
    item.querySelector('[data-navn]').replaceChildren(box);
    box.focus();
    box.select();
    box.addEventListener('keydown', event => {
      if (event.key === 'Enter') { event.preventDefault(); step({ hva: 'kolonne-navn', felt: each.felt, til: box.value }).then(answer => { if (!answer.ok) dialog.close(); }); }
      if (event.key === 'Escape') { event.preventDefault(); show(); }
    });
  }
}

function widen(felt, width) {
  find(felt).bredde = Math.round(Math.max(LEAST, Math.min(MOST, width)));
  keep();
}

/** A column's edge can be drawn; pressed twice it is as it was. */
function edges() {
  heads().forEach(head => {
    const edge = document.createElement('i');
    edge.className = 'sam-edge';
    edge.setAttribute('aria-hidden', 'true');
    edge.addEventListener('pointerdown', event => {
      event.preventDefault();
      event.stopPropagation();
      edge.setPointerCapture(event.pointerId);
      const from = event.clientX;
      const width = head.offsetWidth;
      edge.onpointermove = moved => widen(head.dataset.felt, width + moved.clientX - from);
      edge.onpointerup = () => { edge.onpointermove = null; };
    });
    edge.addEventListener('click', event => event.stopPropagation());
    edge.addEventListener('dblclick', () => { delete find(head.dataset.felt).bredde; keep(); });
    head.append(edge);
  });
}

export function begin() {
  edges();
  if (!isUsual()) apply();
  whenPlaced(changed => { if (arranged) changed.forEach(arrange); });
  document.getElementById('kolonne-knapp').addEventListener('click', () => { show(); dialog.showModal(); });
  document.getElementById('kolonner-slik').addEventListener('click', () => {
    chosen = inPlan.map(felt => ({ felt }));
    keep();
    show();
    tell(word('column.usual'));
  });
  document.getElementById('ny-kolonne')?.addEventListener('submit', async event => {
    event.preventDefault();
    const box = event.target.elements.til;
    if (!box.value.trim()) return;
    const answer = await step({ hva: 'kolonne-ny', til: box.value });
    if (!answer.ok) dialog.close();
  });
}
