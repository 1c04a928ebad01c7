const HUES = [12, 45, 95, 150, 200, 235, 275, 325];

/** A drawn face for a person: a coloured disc with an initial, as a `data:` address. */
export function face(name) {
  const hue = HUES[[...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % HUES.length];
  const letter =
    name
      .replace(/[^\p{L}]/gu, '')
      .slice(0, 1)
      .toUpperCase() || '?';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 45% 45%)"/><text x="20" y="27" font-family="sans-serif" font-size="20" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
