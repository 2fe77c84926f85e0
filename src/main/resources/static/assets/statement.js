// Comfort only: every page works without this file. What is typed is kept on this device until it has been sent, and nowhere else.
const shelf = 'samspill:';

function read(name) {
  try { return JSON.parse(localStorage.getItem(shelf + name)); } catch { return null; }
}

function write(name, kept) {
  try { localStorage.setItem(shelf + name, JSON.stringify(kept)); return true; } catch { return false; }
}

const clock = at => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });

// What the server has, is not kept here any more.
document.querySelectorAll('[data-safe]').forEach(safe => localStorage.removeItem(shelf + safe.dataset.safe));

document.querySelectorAll('form[data-draft]').forEach(form => {
  const words = form.querySelector('textarea');
  const status = form.querySelector('[data-status]');
  const { draft, revision, saved, restored } = form.dataset;
  const kept = read(draft);
  if (kept && kept.revision !== revision) {
    localStorage.removeItem(shelf + draft);
  } else if (kept && kept.words !== words.value && !form.querySelector('[aria-invalid]')) {
    words.value = kept.words;
    form.closest('details')?.setAttribute('open', '');
    status.textContent = restored.replace('@', clock(kept.at));
  }
  let waits;
  words.addEventListener('input', () => {
    clearTimeout(waits);
    waits = setTimeout(() => {
      if (!words.value.trim()) {
        localStorage.removeItem(shelf + draft);
        status.textContent = '';
      } else if (write(draft, { words: words.value, revision, at: Date.now() })) {
        status.textContent = saved.replace('@', clock(Date.now()));
      }
    }, 300);
  });
});
