// Comfort only: every page works without this file.
const wide = matchMedia('(width >= 62rem)');
document.querySelectorAll('details[data-open-wide]').forEach(fold => { fold.open = wide.matches; });
