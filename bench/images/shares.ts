/** Counts hits under names and prints them as shares with their 95 % (Wilson) intervals. */
export class Shares {
  private readonly counts = new Map<string, { hits: number; of: number }>();

  add(name: string, hit: boolean): void {
    const count = this.counts.get(name) ?? { hits: 0, of: 0 };
    this.counts.set(name, { hits: count.hits + (hit ? 1 : 0), of: count.of + 1 });
  }

  print(title: string): void {
    console.log(title);
    for (const [name, { hits, of }] of [...this.counts].sort(([a], [b]) => a.localeCompare(b))) {
      const { low, high } = wilson(hits, of);
      console.log(`  ${name.padEnd(28)} ${percent(hits / of)}  (${hits} of ${of}; ${percent(low)} – ${percent(high)})`);
    }
  }
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function wilson(hits: number, of: number): { low: number; high: number } {
  const z = 1.96;
  const share = hits / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
