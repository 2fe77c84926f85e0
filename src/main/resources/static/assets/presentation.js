// Presents the slides one at a time, full screen. Two windows of the same presentation follow each other: one for the wall, one with the notes.
const deck = document.querySelector('[data-deck]');
const slides = [...deck.querySelectorAll('.sam-slide')];
const bar = deck.querySelector('[data-deck-bar]');
const count = deck.querySelector('[data-count]');
const start = document.querySelector('[data-present]');
const channel = new BroadcastChannel('samspill ' + location.pathname);
let at = Math.max(0, slides.findIndex(slide => '#' + slide.id === location.hash));

/** A slide with more on it than the wall has room for is drawn smaller, until all of it shows. */
function fit() {
  const canvas = slides[at].querySelector('.sam-canvas');
  let size = 1;
  canvas.style.removeProperty('--fit');
  while (presenting() && size > .4 && (canvas.scrollHeight > canvas.clientHeight || canvas.scrollWidth > canvas.clientWidth)) {
    size -= .04;
    canvas.style.setProperty('--fit', size.toFixed(2));
  }
}

const presenting = () => document.fullscreenElement === deck;

function show(to, tell = true) {
  at = Math.min(Math.max(to, 0), slides.length - 1);
  slides.forEach((slide, place) => slide.toggleAttribute('data-here', place === at));
  count.textContent = `${at + 1} / ${slides.length}`;
  history.replaceState(null, '', '#' + slides[at].id);
  if (presenting()) {
    deck.scrollTop = 0;
    fit();
    slides[at].focus({ preventScroll: true });
  } else {
    slides[at].scrollIntoView({ block: 'start' });
  }
  if (tell) channel.postMessage(at);
}

function notes() {
  const on = deck.toggleAttribute('data-with-notes');
  deck.querySelectorAll('.sam-notes').forEach(note => { note.open = on; });
  bar.querySelector('[data-notes]').setAttribute('aria-pressed', on);
  fit();
}

const steps = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
const onWall = { ArrowDown: 1, ' ': 1, Enter: 1, ArrowUp: -1, Backspace: -1 };

addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest('input, textarea, select, [role="region"]')) return;
  const pressed = event.target.closest('button, summary, a');
  const step = steps[event.key] ?? (presenting() && !pressed ? onWall[event.key] : undefined);
  if (step) {
    event.preventDefault();
    show(at + step);
  } else if (presenting() && event.key === 'Home') {
    show(0);
  } else if (presenting() && event.key === 'End') {
    show(slides.length - 1);
  } else if (presenting() && event.key.toLowerCase() === 'n') {
    notes();
  }
});

bar.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.dataset.step) show(at + Number(button.dataset.step));
  else if ('notes' in button.dataset) notes();
  else document.exitFullscreen();
});

document.addEventListener('fullscreenchange', () => {
  bar.hidden = !presenting();
  show(at, false);
  if (!presenting()) start.focus();
});

addEventListener('resize', fit);
channel.addEventListener('message', event => show(event.data, false));

if (document.fullscreenEnabled) {
  start.hidden = false;
  document.querySelector('[data-present-help]').hidden = false;
  start.addEventListener('click', () => deck.requestFullscreen());
}
