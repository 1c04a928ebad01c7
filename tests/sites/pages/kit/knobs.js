// What a test may ask of a page, by query string; read once, so that it outlives the site's own route changes.
const query = new URLSearchParams(location.search);

/** The value of a knob, or `fallback` when the address does not name it. */
export const knob = (name, fallback) => query.get(name) ?? fallback;

/** A knob that is a number, such as a delay in milliseconds. */
export const numberKnob = (name, fallback) => Number(query.get(name) ?? fallback);

export const lang = document.documentElement.lang;
