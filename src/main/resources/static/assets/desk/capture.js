// What is said at a meeting is written down as fast as it comes: the box is empty at once, the words lie on this device until the server
// has them, and go in their order, once each. Without this file each of them is sent by itself.
const form = document.querySelector('form[data-queue]');
const box = form.elements.tekst;
const rows = document.getElementById('venter');
const sign = document.getElementById('tegn');
const { queue, safe, onway, back, lost, expired, signin, unkept, full } = form.dataset;
const shelf = `samspill:bord:${safe}:`;
const typing = `samspill:bord-skrives:${safe}`;
const AT_ONCE = 20;
const LONGEST_WAIT = 15000;

/** The server cannot be reached now. */
class Lost extends Error {}
/** The session is over, or the role. */
class Expired extends Error {}

const loose = new Map();
let count = 0;
let going = null;
let wait = 1000;
let again;

const shelved = act => { try { return act(localStorage); } catch { return null; } };

function waiting() {
  const names = shelved(store => Object.keys(store).filter(name => name.startsWith(shelf))) ?? [];
  const kept = names.flatMap(name => shelved(store => ({ name, ...JSON.parse(store.getItem(name)) })) ?? []);
  return [...kept, ...loose.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function keep(one) {
  const { name, ...rest } = one;
  const written = shelved(store => { store.setItem(name, JSON.stringify(rest)); return true; });
  if (written) loose.delete(name);
  else loose.set(name, one);
}

function forget(one) {
  loose.delete(one.name);
  shelved(store => store.removeItem(one.name));
}

/** Only pages that came safely have crypto.randomUUID. */
function ticket() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

form.addEventListener('submit', event => {
  event.preventDefault();
  const words = box.value.trim();
  if (words) {
    keep({ name: `${shelf}${String(Date.now()).padStart(15, '0')}-${String(count++).padStart(6, '0')}`, sending: ticket(), words, circle: form.elements.gruppe.value.trim() });
    box.value = '';
    remember();
    draw();
    go();
  }
  box.focus();
});

/** What stands in the box and is not said yet. */
function remember() {
  shelved(store => (box.value ? store.setItem(typing, box.value) : store.removeItem(typing)));
}

box.addEventListener('input', remember);
box.value ||= shelved(store => store.getItem(typing)) ?? '';

function draw() {
  const now = waiting();
  rows.hidden = !now.length;
  rows.replaceChildren(...now.map(row));
  if (loose.size) sign.textContent = unkept;
}

function row(one) {
  const item = document.createElement('li');
  const words = document.createElement('span');
  words.lang = rows.dataset.lang;
  words.textContent = one.words + (one.circle ? ` (${one.circle})` : '');
  const state = document.createElement('span');
  state.className = one.why ? 'sam-error' : 'sam-quiet';
  state.textContent = one.why ?? onway;
  item.append(state, words);
  if (one.why) item.append(takeBack(one));
  return item;
}

/** What the server would not take goes back to where it was written. */
function takeBack(one) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ds-button';
  button.dataset.variant = 'tertiary';
  button.dataset.size = 'sm';
  button.textContent = back;
  button.addEventListener('click', () => {
    if (box.value.trim()) {
      sign.textContent = full;
    } else {
      box.value = one.words;
      forget(one);
      remember();
      draw();
    }
    box.focus();
  });
  return button;
}

function go() {
  clearTimeout(again);
  going ??= alone().finally(() => { going = null; });
}

/** One window at a time sends what lies on this device. */
const alone = () => (navigator.locks ? navigator.locks.request(shelf, sendAll) : sendAll());

async function sendAll() {
  try {
    for (let some = ready(); some.length; some = ready()) {
      const { took, refused } = await send(some);
      some.filter(one => took.includes(one.sending)).forEach(forget);
      refused.forEach(({ sending, why }) => some.filter(one => one.sending === sending).forEach(one => keep({ ...one, why })));
      if (!took.length && !refused.length) throw new Lost();
      await refresh();
      draw();
      reached();
    }
  } catch (trouble) {
    if (trouble instanceof Expired) {
      const link = document.createElement('a');
      link.href = location.href;
      link.textContent = signin;
      sign.replaceChildren(expired.replace('@n@', ready().length), ' ', link);
    } else {
      sign.textContent = lost.replace('@n@', ready().length);
    }
    again = setTimeout(go, wait);
    wait = Math.min(LONGEST_WAIT, wait * 2);
  }
}

const ready = () => waiting().filter(one => !one.why).slice(0, AT_ONCE);

function reached() {
  wait = 1000;
  if (!loose.size) sign.textContent = '';
}

async function send(some, mayRenew = true) {
  const body = new URLSearchParams();
  [...form.querySelectorAll('input[name=_csrf]')].forEach(field => body.set(field.name, field.value));
  some.forEach(one => { body.append('sending', one.sending); body.append('tekst', one.words); body.append('gruppe', one.circle); });
  const answer = await reach(queue, { method: 'POST', body });
  if (answer.ok && answer.headers.get('content-type')?.includes('json')) return answer.json();
  // A page that has been open since before its owner signed in anew carries a proof that is no longer good.
  if (answer.status === 403 && mayRenew) {
    await refresh();
    return send(some, false);
  }
  if (answer.status === 403 || answer.status === 404) throw new Expired();
  throw new Lost();
}

async function reach(address, options) {
  const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(20000), ...options }).catch(() => { throw new Lost(); });
  if (answer.type === 'opaqueredirect') throw new Expired();
  return answer;
}

/** The page as it is now: what has been said, and a proof that is good. */
async function refresh() {
  const answer = await reach(form.action, {});
  if (answer.status === 404) throw new Expired();
  if (!answer.ok) throw new Lost();
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const proof = fresh.querySelector('form[data-queue] input[name=_csrf]');
  if (proof) form.elements._csrf.value = proof.value;
  const said = document.getElementById('sagt');
  if (said.querySelector('details[open]')) return;
  said.replaceChildren(...document.adoptNode(fresh.getElementById('sagt')).childNodes);
}

addEventListener('online', go);
addEventListener('focus', () => { if (ready().length) go(); });
addEventListener('beforeunload', event => { if (loose.size) event.preventDefault(); });
draw();
if (ready().length) go();
form.dataset.ready = 'true';
