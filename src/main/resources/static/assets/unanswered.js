// Comfort only: every page works without this file. Where the service is away just when a form is sent, what was typed stays in this tab; the
// page that says so waits for the service, goes back to the form, and sends it again where a second sending is known as the first.
// Its names are its own: other scripts stand beside it on the page.
(() => {
const KEPT = 'samspill-usendt';
const LONGEST_WAIT = 10000;
const MOST_TRIES = 5;
const { unanswered, files } = document.currentScript.dataset;

const shelved = act => { try { return act(sessionStorage); } catch { return null; } };
const read = () => { try { return JSON.parse(shelved(store => store.getItem(KEPT))); } catch { return null; } };
const write = kept => shelved(store => store.setItem(KEPT, JSON.stringify(kept)));
const forget = () => shelved(store => store.removeItem(KEPT));
const here = () => location.pathname + location.search;

/** What a person types, and which sending it is: no proofs, passwords, codes or files. */
const kept = field => field.name && !field.matches('button, fieldset, output, object, [type=file], [type=password], [autocomplete=one-time-code], [type=hidden]:not([name=sending])');
const chosen = field => (field.type === 'radio' || field.type === 'checkbox' ? field.checked : true);
const values = field => (field.multiple ? [...field.selectedOptions].map(option => option.value) : [field.value]);
const posts = () => [...document.forms].filter(form => form.method === 'post');

addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  const fields = [...form.elements].filter(kept).map(field => ({ name: field.name, type: field.type, on: chosen(field), values: values(field) }));
  const before = read();
  write({
    page: here(), action: form.action, at: posts().filter(other => other.action === form.action).indexOf(form), fields,
    files: [...form.elements].some(field => field.type === 'file' && field.files.length), tries: before?.again ? before.tries : 0,
  });
});

function fill(form, all) {
  const left = [...all];
  [...form.elements].filter(kept).forEach(field => {
    const at = left.findIndex(one => one.name === field.name && one.type === field.type && (field.type !== 'radio' && field.type !== 'checkbox' || one.values[0] === field.value));
    if (at < 0) return;
    const [was] = left.splice(at, 1);
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = was.on;
    else if (field.multiple) [...field.options].forEach(option => { option.selected = was.values.includes(option.value); });
    else field.value = was.values[0];
  });
  form.querySelectorAll('details').forEach(fold => { if ([...fold.querySelectorAll('input, textarea')].some(field => field.value !== field.defaultValue)) fold.open = true; });
  form.closest('details')?.setAttribute('open', '');
}

function say(form, words) {
  const note = document.createElement('p');
  note.className = 'sam-note';
  note.setAttribute('role', 'status');
  note.textContent = words;
  form.prepend(note);
  note.scrollIntoView({ block: 'center' });
}

/** Back at the form: it says again what was typed. */
function restore(was) {
  forget();
  const form = posts().filter(other => other.action === was.action)[was.at];
  if (!form) return;
  fill(form, was.fields);
  const again = form.elements.sending && !was.files && was.tries < MOST_TRIES;
  if (!again) {
    say(form, was.files ? files : unanswered);
    return;
  }
  write({ ...was, again: true, tries: was.tries + 1 });
  form.requestSubmit();
}

/** The service is away: waits until it is well, and goes back to where the form is, or asks for this page anew. */
function wait(sign, was) {
  sign.textContent = was ? sign.dataset.kept : sign.dataset.retry;
  sign.hidden = false;
  if (was) write({ ...was, away: true });
  let pause = 1000;
  const ask = async () => {
    const answer = await fetch('/helse', { cache: 'no-store', signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer?.ok) {
      if (was) location.replace(was.page);
      else location.reload();
    } else {
      setTimeout(ask, pause);
      pause = Math.min(LONGEST_WAIT, pause * 1.5);
    }
  };
  setTimeout(ask, pause);
}

addEventListener('DOMContentLoaded', () => {
  const was = read();
  const sign = document.querySelector('[data-outage]');
  if (sign) wait(sign, was);
  else if (was?.away && was.page === here()) restore(was);
  else if (was) forget();
});
})();
