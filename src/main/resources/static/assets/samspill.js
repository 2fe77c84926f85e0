// Comfort only: every page works without this file.
const wide = matchMedia('(width >= 62rem)');

/** On a desk there is room for what a phone folds away. */
function unfold(within) {
  within.querySelectorAll('details[data-open-wide]').forEach(fold => { fold.open = wide.matches; });
}

/** Marks the place in the contents that the reader has come to. */
function follow(within) {
  const links = new Map([...within.querySelectorAll('.sam-toc a')].map(link => [link.hash.slice(1), link]));
  const places = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
  if (!places.length) return;
  let waits = false;
  const mark = () => {
    waits = false;
    const here = places.filter(place => place.checkVisibility?.() !== false && place.getBoundingClientRect().top < innerHeight / 3).at(-1) ?? places[0];
    links.forEach(link => link.removeAttribute('aria-current'));
    links.get(here.id).setAttribute('aria-current', 'true');
  };
  addEventListener('scroll', () => { if (!waits) { waits = true; requestAnimationFrame(mark); } }, { passive: true });
  mark();
}

/** Opens the closed part that the address points to, or into: not every browser does. */
function openPlace() {
  const place = document.querySelector(':target');
  if (!place) return;
  const closed = [place.closest('section')?.querySelector('.sam-chapter'), place.parentElement.closest('.sam-chapter')];
  for (let around = closed[1]; around; around = around.parentElement.closest('.sam-chapter')) closed.push(around);
  if (closed.filter(part => part && !part.open).map(part => { part.open = true; }).length) place.scrollIntoView();
}

/** On paper everything is read, and in a browser that does not search what is closed, one opens all first. */
function chapters(within) {
  within.querySelectorAll('[data-open-all]').forEach(place => {
    place.hidden = false;
    place.querySelector('button').addEventListener('click', () => {
      document.querySelectorAll('.sam-chapter').forEach(part => { part.open = true; });
      place.hidden = true;
      document.querySelector('.sam-chapter > summary')?.focus();
    });
  });
}
let opened = [];
addEventListener('beforeprint', () => { opened = [...document.querySelectorAll('.sam-chapter:not([open])')]; opened.forEach(part => { part.open = true; }); });
addEventListener('afterprint', () => opened.forEach(part => { part.open = false; }));
addEventListener('hashchange', openPlace);

/** Hands on what one looks at, with the filters that are on, by the device's own way or as a copied address. */
function share(within) {
  within.querySelectorAll('[data-share]').forEach(place => {
    const button = place.querySelector('button');
    place.hidden = !(navigator.share || navigator.clipboard);
    button.addEventListener('click', async () => {
      const url = location.href;
      try {
        if (navigator.share) {
          await navigator.share({ title: document.title, url });
        } else {
          await navigator.clipboard.writeText(url);
          place.querySelector('[aria-live]').textContent = button.dataset.done;
        }
      } catch {
        // Whoever closes the device's own sheet has changed their mind.
      }
    });
  });
}

/** What is wrong with a form is where a reader begins. */
function begin(within) {
  within.querySelector('.ds-error-summary')?.focus();
}

unfold(document);
follow(document);
begin(document);
share(document);
chapters(document);
openPlace();
document.addEventListener('htmx:afterSettle', event => { unfold(event.target); follow(event.target); begin(event.target); share(event.target); chapters(event.target); });
