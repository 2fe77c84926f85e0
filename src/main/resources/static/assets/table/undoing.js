// Undo and redo, each person's own, for as long as the window is open. An undo is itself a change, and so is a redo.
import { desk, tell, ask, word } from './words.js';
import { send, expired, Expired } from './sending.js';
import { cellOf, rowOf } from './rows.js';
import { offer } from './grid.js';

const NAME = `samspill-angre:${desk.dataset.plan}`;
const MOST = 200;
const undo = document.getElementById('angre');
const redo = document.getElementById('gjor-om');
let steps = remembered();

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(NAME)) ?? { done: [], undone: [] };
  } catch {
    return { done: [], undone: [] };
  }
}

/** Notes a step that can be taken back. */
export function did(step) {
  steps.done.push(step);
  steps.done.splice(0, steps.done.length - MOST);
  steps.undone = [];
  show();
}

function show() {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(steps));
  } catch {
    // Then the steps are forgotten with the page.
  }
  mark(undo, steps.done.at(-1));
  mark(redo, steps.undone.at(-1));
}

function mark(button, step) {
  if (!button) return;
  button.setAttribute('aria-disabled', String(!step));
  button.querySelector('.sam-what').textContent = step ? ` «${step.said}»` : '';
}

let last = Promise.resolve();
const after = act => { last = last.then(act); return last; };

export const takeBack = () => after(() => turn('done', 'undone', 'undone'));
export const takeForth = () => after(() => turn('undone', 'done', 'redone'));

async function turn(from, to, said) {
  const step = steps[from].at(-1);
  if (!step) {
    tell(word('nothing'), 'warning');
    return;
  }
  let answer;
  try {
    answer = await send({ hva: 'angre', batch: step.batch });
  } catch (failure) {
    if (failure instanceof Expired) expired();
    return;
  }
  steps[from].splice(steps[from].indexOf(step), 1);
  if (answer.ok) {
    if (answer.batch) steps[to].push({ ...step, batch: answer.batch });
    tell(`${word(said)}: ${step.said}`);
    const cell = step.field ? cellOf(step.row, step.field) : rowOf(step.row)?.querySelector('.sam-tree');
    if (cell) offer(cell);
  } else {
    ask('angre', answer.problem, [{ label: word('forget'), act: () => {} }]).querySelector('button').textContent = 'OK';
  }
  show();
}

export function begin() {
  undo?.addEventListener('click', event => { event.preventDefault(); takeBack(); });
  if (redo) {
    redo.hidden = false;
    redo.addEventListener('click', takeForth);
  }
  addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.matches?.('textarea, input, [contenteditable=true]')) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) takeBack();
    else if (key === 'y' || (key === 'z' && event.shiftKey)) takeForth();
    else return;
    event.preventDefault();
  });
  show();
}
