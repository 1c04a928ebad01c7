/** A drawn landscape for a post, as a `data:` address; `seed` varies it. */
export function scene(seed) {
  const hue = (seed * 67 + 190) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" preserveAspectRatio="xMidYMid slice"><rect width="400" height="300" fill="hsl(${hue} 55% 82%)"/><circle cx="${90 + ((seed * 83) % 220)}" cy="80" r="34" fill="hsl(45 90% 75%)"/><path d="M0 210 90 120l70 70 80-100 160 130v80H0z" fill="hsl(${hue} 30% 55%)"/><path d="M0 250q100-50 200-10t200-10v70H0z" fill="hsl(${hue + 60} 30% 42%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
