// Comfort only: every page works without this file. What is typed is kept on this device until it has been sent, and nowhere else.
const shelf = 'samspill:';

function read(name) {
  try { return JSON.parse(localStorage.getItem(shelf + name)); } catch { return null; }
}

function write(name, kept) {
  try { localStorage.setItem(shelf + name, JSON.stringify(kept)); return true; } catch { return false; }
}

function forget(name) {
  try { localStorage.removeItem(shelf + name); } catch { /* The browser keeps nothing for us. */ }
}

const clock = at => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });

/** What a person types in a form: its text, or all of it and which sending it is, so that one that came though nobody heard so is not two. */
function fields(form) {
  const whole = 'whole' in form.dataset;
  return [...form.elements].filter(one => one.name && (one.matches('textarea') || whole && !one.matches('button, [type=file], [type=hidden]:not([name=sending])')));
}

const typed = form => fields(form).filter(one => one.type !== 'radio' && one.type !== 'checkbox' || one.checked).map(one => [one.name, one.value]);

function fill(form, kept) {
  const values = new Map(kept);
  for (const one of fields(form)) {
    if (one.type === 'radio' || one.type === 'checkbox') one.checked = values.get(one.name) === one.value;
    else if (values.has(one.name)) one.value = values.get(one.name);
  }
  form.querySelectorAll('details').forEach(fold => { if (fields(form).some(one => fold.contains(one) && one.value !== one.defaultValue)) fold.open = true; });
}

const same = (one, other) => JSON.stringify(one.filter(([name]) => name !== 'sending')) === JSON.stringify(other.filter(([name]) => name !== 'sending'));

// What the server has, is not kept here any more; where it says of which sending, a later one stays.
document.querySelectorAll('[data-safe]').forEach(safe => {
  const { safe: name, sending } = safe.dataset;
  if (!sending || read(name)?.typed?.some(([field, value]) => field === 'sending' && value === sending)) forget(name);
});

// Where something waits to be sent, the page says so.
document.querySelectorAll('[data-unsent]').forEach(note => { note.hidden = !read(note.dataset.unsent); });

document.querySelectorAll('form[data-draft]').forEach(form => {
  const status = form.querySelector('[data-status]');
  const { draft, revision, saved, restored, away, back, largest, large } = form.dataset;
  const first = typed(form);
  const kept = read(draft);
  if (kept && (kept.revision !== revision || !kept.typed)) {
    forget(draft);
  } else if (kept && !same(kept.typed, first) && !form.querySelector('[aria-invalid]:not([type=file])')) {
    fill(form, kept.typed);
    form.closest('details')?.setAttribute('open', '');
    status.textContent = restored.replace('@', clock(kept.at));
  }
  let waits;
  const keep = () => {
    clearTimeout(waits);
    const now = typed(form);
    if ('whole' in form.dataset ? same(now, first) : !now.some(([, value]) => value.trim())) {
      forget(draft);
      status.textContent = '';
    } else if (write(draft, { typed: now, revision, at: Date.now() })) {
      status.textContent = saved.replace('@', clock(Date.now()));
    }
  };
  form.addEventListener('input', event => {
    clearTimeout(waits);
    if (event.target.type !== 'file') waits = setTimeout(keep, 300);
  });
  if (!away) return;
  const files = form.querySelector('input[type=file]');
  const tooLarge = () => [...files?.files ?? []].some(file => file.size > Number(largest));
  files?.addEventListener('change', () => { status.textContent = tooLarge() ? large : ''; });
  form.addEventListener('submit', event => {
    keep();
    const stays = !navigator.onLine ? away : tooLarge() ? large : '';
    if (stays) {
      event.preventDefault();
      status.textContent = stays;
    }
  });
  addEventListener('online', () => { if (read(draft)) status.textContent = back; });
});
