// The working table. Without this file it is a plain table with a form for each row.
import { desk } from './words.js';
import * as grid from './grid.js';
import * as editing from './editing.js';
import * as undoing from './undoing.js';
import * as moving from './moving.js';
import * as panel from './panel.js';
import * as pasting from './pasting.js';
import * as live from './live.js';
import { cellOf } from './rows.js';

document.querySelectorAll('.sam-js').forEach(each => { each.hidden = false; });
desk.dataset.js = 'true';
[grid, editing, undoing, moving, panel, pasting, live].forEach(part => part.begin());

const keys = document.getElementById('dialog-snarveier');
document.getElementById('snarveier')?.addEventListener('click', () => keys.showModal());
addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key === '/') {
    event.preventDefault();
    keys.showModal();
  }
});

document.querySelectorAll('.sam-addr').forEach(link => link.addEventListener('click', event => {
  const cell = cellOf(link.dataset.rad, link.dataset.felt);
  if (!cell) return;
  event.preventDefault();
  grid.stop(cell);
}));

document.querySelectorAll('.sam-drawer form').forEach(form => form.addEventListener('submit', async event => {
  event.preventDefault();
  const fields = Object.fromEntries([...new FormData(form, event.submitter)].filter(([name]) => !name.startsWith('_')));
  const answer = await moving.step(fields);
  if (answer.ok) form.closest('li').remove();
}));
