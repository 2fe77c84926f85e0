// What others do at a desk is said in a note, and shows where nobody is writing. Without this file it shows when the page is opened anew.
import { listen } from '../stream.js';

const note = document.getElementById('nytt');
const SAID = 4;
const { strom, side, rad, mer, lukk } = note.dataset;
let since = note.dataset.siden;
let last = Promise.resolve();

listen(
  () => `${strom}?siden=${since}`,
  {
    klar: () => { note.dataset.live = 'true'; },
    endring: data => {
      const { entry, told } = JSON.parse(data);
      since = entry;
      last = last.then(() => catchUp(told));
    },
  },
  () => delete note.dataset.live,
);

/** @param told what was done, and to which row: a page of one row says only what was done to that */
async function catchUp(told) {
  await show().catch(() => {});
  const said = told.filter(line => !rad || line.row === rad).map(line => line.said);
  if (said.length) say(said);
}

function say(lines) {
  const box = document.createElement('div');
  const list = document.createElement('ul');
  const said = lines.length > SAID ? [...lines.slice(0, SAID), mer.replace('@n@', lines.length - SAID)] : lines;
  said.forEach(line => {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  });
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'ds-button';
  close.dataset.variant = 'tertiary';
  close.dataset.size = 'sm';
  close.textContent = lukk;
  close.addEventListener('click', () => box.remove());
  box.append(list, close);
  note.replaceChildren(box);
}

/** Asks for the page as it is now, and takes over all of it but what a person is in the middle of. */
async function show() {
  const answer = await fetch(side, { redirect: 'manual', signal: AbortSignal.timeout(20000) });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.querySelectorAll('[data-live][id]:not(#nytt)').forEach(part => {
    const now = fresh.getElementById(part.id);
    if (now && !busy(part)) put(part, now);
  });
  document.querySelectorAll('form[data-follows]').forEach(form => {
    const now = fresh.querySelector('form[data-follows]');
    if (now) follow(form, now);
  });
}

const written = field => (field.type === 'checkbox' ? field.checked !== field.defaultChecked : field.type !== 'hidden' && 'defaultValue' in field && field.value !== field.defaultValue);
const busy = part => [...part.querySelectorAll('input, textarea')].some(written);

function put(part, now) {
  const here = part.contains(document.activeElement) ? place(document.activeElement) : null;
  const before = new Map([...part.querySelectorAll('[id]')].map(each => [each.id, each.outerHTML]));
  const fresh = document.adoptNode(now);
  fresh.querySelectorAll('li[id]').forEach(row => {
    if (before.get(row.id) !== row.outerHTML) row.classList.add('is-news');
  });
  part.querySelectorAll('details[open]').forEach((fold, at) => { fresh.querySelectorAll('details')[at]?.setAttribute('open', ''); });
  part.replaceWith(fresh);
  if (here) reach(fresh, here)?.focus({ preventScroll: true });
}

const REACHED = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

/** Where the keyboard is: in which row, and at what of it. */
function place(element) {
  const row = element.closest('li[id]');
  return { row: row?.id, at: [...(row ?? element.closest('[data-live]')).querySelectorAll(REACHED)].indexOf(element) };
}

function reach(part, { row, at }) {
  const within = (row && document.getElementById(row)) || part;
  const there = [...within.querySelectorAll(REACHED)];
  return there[Math.min(at, there.length - 1)];
}

/** Fields that nobody has written in say what stands now; the others keep their words, and what their author saw. */
function follow(form, now) {
  [...form.elements].filter(field => field.name && !field.name.endsWith('Seen') && field.type !== 'hidden' && field.type !== 'submit').forEach(field => {
    const seen = form.elements[field.name + 'Seen'];
    const fresh = now.elements[field.name];
    const freshSeen = now.elements[field.name + 'Seen'];
    const stands = field.type === 'checkbox' ? String(field.checked) : field.value;
    if (!seen || !fresh || stands !== seen.value) return;
    if (field.type === 'checkbox') field.checked = fresh.checked;
    else field.value = fresh.value;
    seen.value = freshSeen.value;
  });
}
