// Who must decide anew follows what is chosen, by the same rule as when it is saved: who wants just these words everywhere, need not.
const at = document.querySelector('#paa-nytt');
if (at) {
  const voices = at.dataset.voices.split('\n').filter(Boolean);
  const named = new Intl.ListFormat(document.documentElement.lang, {type: 'conjunction'});
  const list = name => at.querySelector(`[data-list="${name}"]`);
  const fieldsets = [...document.querySelectorAll('.sam-picks')];
  const show = (name, bodies) => {
    list(name).hidden = bodies.length === 0;
    list(name).querySelector('dd').textContent = named.format(bodies);
  };
  const follow = () => {
    const picked = fieldsets.map(each => each.querySelector('input[type=radio]:checked'));
    const all = picked.every(Boolean);
    list('later').hidden = all;
    const not = all ? voices.filter((_, number) => picked.every(one => one.dataset.like.split(' ').includes(String(number)))) : [];
    show('not', not);
    show('anew', all ? voices.filter(voice => !not.includes(voice)) : []);
  };
  fieldsets.forEach(each => each.addEventListener('change', follow));
  document.querySelector('[data-without]').remove();
}
