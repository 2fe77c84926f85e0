// The working table. Without this file it is a plain table with a form for each row.
import { desk } from './words.js';
import * as grid from './grid.js';
import * as swift from './swift.js';
import * as selecting from './selecting.js';
import * as editing from './editing.js';
import * as filling from './filling.js';
import * as undoing from './undoing.js';
import * as moving from './moving.js';
import * as panel from './panel.js';
import * as pasting from './pasting.js';
import * as sifting from './sifting.js';
import * as finding from './finding.js';
import * as columns from './columns.js';
import * as commenting from './commenting.js';
import * as reporting from './reporting.js';
import * as presence from './presence.js';
import * as live from './live.js';
import { cellOf } from './rows.js';

document.querySelectorAll('.sam-js').forEach(each => { each.hidden = false; });
desk.dataset.js = 'true';
[swift, selecting, grid, editing, filling, undoing, moving, panel, pasting, columns, sifting, finding, commenting, reporting, presence, live].forEach(part => part.begin());

document.getElementById('rediger')?.addEventListener('click', () => editing.edit(selecting.first() ?? grid.here()));
document.getElementById('fyll-ned')?.addEventListener('click', filling.down);
document.getElementById('tom')?.addEventListener('click', editing.clear);

const keys = document.getElementById('dialog-snarveier');
document.getElementById('snarveier')?.addEventListener('click', () => keys.showModal());
addEventListener('keydown', event => {
  if (event.key === 'F1' || ((event.ctrlKey || event.metaKey) && event.key === '/')) {
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
