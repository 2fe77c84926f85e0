// Steps on their way to the server, one after the other; and what to do when it cannot be reached.
import { desk, tell, ask, settle, word } from './words.js';
import { revision, apply } from './rows.js';

/** The server cannot be reached now. */
export class Lost extends Error {}
/** The session is over, or the role. */
export class Expired extends Error {}

const ticket = document.querySelector('input[type=hidden][name=_csrf]');
let key = ticket ? { navn: ticket.name, verdi: ticket.value } : null;
let last = Promise.resolve();

/**
 * Takes its turn, and gives the answer: {ok, ...}. Throws Lost or Expired.
 * {@code before} is called with the answer before the table takes what it brings.
 */
export function send(fields, before = () => {}) {
  const turn = last.then(() => post(fields, before));
  last = turn.catch(() => {});
  return turn;
}

/** Waits until every step under way has been answered, so that a person's own change is not taken for a colleague's. */
export const answered = () => last;

async function post(fields, before) {
  const response = await hand(`${desk.dataset.at}/steg`, { ...fields, siden: revision() });
  if (response.headers.get('content-type')?.includes('json')) {
    const answer = await response.json();
    const came = { ok: response.ok, status: response.status, ...answer };
    before(came);
    if (answer.delta) apply(answer.delta, true);
    return came;
  }
  if (response.status === 403 || response.status === 404) throw new Expired();
  if (response.status >= 500) throw new Lost();
  return { ok: false, status: response.status, problem: word('failed'), clash: false };
}

/** Hands a form to the server. A page open since before its owner signed in anew carries a proof that is no longer good: it is renewed once. */
export async function hand(address, fields, mayTryAgain = true) {
  const body = new URLSearchParams(fields);
  if (key) body.set(key.navn, key.verdi);
  const response = await reach(address, { method: 'POST', body });
  if (response.status === 403 && mayTryAgain && !response.headers.get('content-type')?.includes('json')) {
    await renew();
    return hand(address, fields, false);
  }
  reached();
  return response;
}

async function renew() {
  const response = await reach(`${desk.dataset.at}/nokkel`, {});
  if (response.status >= 500) throw new Lost();
  if (!response.ok) throw new Expired();
  key = await response.json();
}

/** Asks the server for something; signed out shows as being led elsewhere. */
export async function reach(address, options) {
  let response;
  try {
    response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(20000), ...options });
  } catch {
    lost();
    throw new Lost();
  }
  if (response.type === 'opaqueredirect') {
    expired();
    throw new Expired();
  }
  return response;
}

let away = false;

function lost() {
  if (away) return;
  away = true;
  ask('lost', word('lost'));
}

export function expired() {
  ask('expired', word('expired'), [{ label: word('login'), href: location.href.split('#')[0] }]);
}

export function reached() {
  if (!away) return;
  away = false;
  settle('lost');
  tell(word('back'));
}
