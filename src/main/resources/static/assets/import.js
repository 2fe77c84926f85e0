// Comfort only: the browser's own file field takes a dropped file without this.
const field = document.querySelector('input.sam-dropzone');

const lit = on => field.toggleAttribute('data-over', on);
field.addEventListener('dragenter', () => lit(true));
field.addEventListener('dragleave', () => lit(false));
field.addEventListener('drop', () => lit(false));

// A file that is too large is refused here already, so that nobody waits for it to be sent.
field.addEventListener('change', () => {
  const file = field.files[0];
  const tooLarge = file && file.size > Number(field.dataset.most) * 1024 * 1024;
  field.setCustomValidity(tooLarge ? field.dataset.tooLarge : '');
  if (tooLarge) field.reportValidity();
});
