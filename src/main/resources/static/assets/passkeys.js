// Passkeys: what only a script in the browser can do. Without it, or without a device for it, a link by e-mail serves.
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const able = window.PublicKeyCredential !== undefined && navigator.credentials !== undefined;

const send = async (form, path, body) => {
  const answer = await fetch(path, {
    method: 'POST',
    headers: {'X-CSRF-TOKEN': form.elements._csrf.value, 'Content-Type': 'application/json'},
    body: body === undefined ? undefined : JSON.stringify(body)
  });
  if (!answer.ok) throw new Error(answer.status);
  return answer;
};

const described = keys => (keys ?? []).map(key => ({...key, id: bytes(key.id)}));

const register = async form => {
  const options = await (await send(form, '/webauthn/register/options')).json();
  const made = await navigator.credentials.create({publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    user: {...options.user, id: bytes(options.user.id)},
    excludeCredentials: described(options.excludeCredentials)
  }});
  await send(form, '/webauthn/register', {publicKey: {label: form.elements.label.value.trim(), credential: {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports?.() ?? []
    },
    clientExtensionResults: made.getClientExtensionResults(),
    authenticatorAttachment: made.authenticatorAttachment
  }}});
  location.reload();
};

const signIn = async form => {
  const options = await (await send(form, '/webauthn/authenticate/options')).json();
  const shown = await navigator.credentials.get({publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    allowCredentials: described(options.allowCredentials)
  }});
  const answer = await send(form, '/login/webauthn', {
    id: shown.id,
    rawId: text(shown.rawId),
    credType: shown.type,
    response: {
      authenticatorData: text(shown.response.authenticatorData),
      clientDataJSON: text(shown.response.clientDataJSON),
      signature: text(shown.response.signature),
      userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined
    },
    clientExtensionResults: shown.getClientExtensionResults(),
    authenticatorAttachment: shown.authenticatorAttachment
  });
  location.assign(await answer.text());
};

for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.hidden = !able;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const told = form.querySelector('[data-passkey-told]');
    told.hidden = true;
    const wrong = words => { told.textContent = words; told.hidden = false; };
    if (form.elements.label && !form.elements.label.value.trim()) {
      wrong(form.dataset.nothing);
      form.elements.label.focus();
      return;
    }
    try {
      await (form.dataset.passkey === 'register' ? register : signIn)(form);
    } catch (failure) {
      wrong(failure.message === '429' ? form.dataset.often ?? form.dataset.refused : form.dataset.refused);
    }
  });
}
for (const none of document.querySelectorAll('[data-passkey="none"]')) none.hidden = able;
