/** A request by XMLHttpRequest, as the networks' own web clients make them. Resolves with the body; rejects unless 2xx. */
export function request(url, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', url);
    xhr.withCredentials = true;
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.onload = () => (xhr.status < 300 ? resolve(xhr.responseText) : reject(new Error(`${xhr.status}`)));
    xhr.onerror = () => reject(new Error('network'));
    xhr.onabort = xhr.onerror;
    xhr.send(body);
  });
}

/** `FormData` would be multipart; the networks send this. */
export const form = (fields) => new URLSearchParams(fields).toString();
export const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
export const JSON_BODY = { 'content-type': 'application/json' };

/** For looking at while debugging, and for waiting; what was published tests ask the server. */
export const fake = { sent: [], committed: '', ways: {} };
window.__fake = fake;
