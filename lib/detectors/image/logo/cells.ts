/** Cells along each side of a square logo; others have about as many in all. */
const SIDE = 14;
/** Cells across at most. */
const MOST_ACROSS = 28;
/** Numbers kept of a cell: how much edge, and which way it runs as the first two waves of its doubled angle. */
const PARTS = 5;

/** Where points fall in a grid of cells laid over the logo frame. */
export interface CellGrid {
  readonly columns: number;
  readonly rows: number;
  /** Per point: the cell up and left of it, and its distance from that cell's middle, 0…1. */
  readonly cell: Uint16Array;
  readonly right: Float32Array;
  readonly down: Float32Array;
}

/** Lays cells over points of a logo frame of this aspect; a border of one cell catches what is shared out beyond it. */
export function gridOver(x: Float32Array, y: Float32Array, aspect: number): CellGrid {
  const across = Math.max(8, Math.min(MOST_ACROSS, Math.round(SIDE / Math.sqrt(aspect))));
  const columns = across + 2;
  const inner = Math.max(4, Math.round(across * aspect));
  const cell = new Uint16Array(x.length);
  const right = new Float32Array(x.length);
  const down = new Float32Array(x.length);
  for (let n = 0; n < x.length; n++) {
    const column = (x[n] as number) * across + 0.5;
    const row = ((y[n] as number) / aspect) * inner + 0.5;
    const [c, r] = [Math.floor(column), Math.floor(row)];
    cell[n] = r * columns + c;
    right[n] = column - c;
    down[n] = row - r;
  }
  return { columns, rows: inner + 2, cell, right, down };
}

/**
 * Gathers edges into cells, each point shared out among the four around it, so that a pixel's shift matters little.
 * @param amount how much edge there is at each point; negative where nothing is known
 * @param cos2 doubled angle it runs at
 * @param sin2 likewise
 */
export function gather(grid: CellGrid, amount: Float32Array, cos2: Float32Array, sin2: Float32Array): Float32Array {
  const { columns, rows } = grid;
  const cells = new Float32Array(columns * rows * PARTS);
  for (let n = 0; n < grid.cell.length; n++) {
    const weight = amount[n] as number;
    if (weight <= 0) continue;
    const c = cos2[n] as number;
    const s = sin2[n] as number;
    const parts = [weight, weight * c, weight * s, weight * (c * c - s * s), weight * 2 * c * s] as const;
    const fx = grid.right[n] as number;
    const fy = grid.down[n] as number;
    for (let k = 0; k < 4; k++) {
      const share = (k & 1 ? fx : 1 - fx) * (k & 2 ? fy : 1 - fy);
      const at = ((grid.cell[n] as number) + (k & 1) + (k & 2 ? columns : 0)) * PARTS;
      for (let part = 0; part < PARTS; part++)
        cells[at + part] = (cells[at + part] as number) + share * (parts[part] as number);
    }
  }
  return cells;
}

/** A neighbourhood of 3 × 3 cells about a cell of the grid. */
export interface CellLikeness {
  readonly cell: number;
  /** −1…1 */
  readonly likeness: number;
  /** How much edge the logo has there, and how much was seen. */
  readonly weight: number;
  readonly seen: number;
  /** 0 its edges run one way, as frames do … 1 every way, as drawings and letters do. */
  readonly intricacy: number;
}

/** How alike each neighbourhood is. */
export function compareCells({ columns, rows }: CellGrid, logo: Float32Array, seen: Float32Array): CellLikeness[] {
  const result: CellLikeness[] = [];
  for (let row = 1; row < rows - 1; row++)
    for (let column = 1; column < columns - 1; column++) {
      let [a0, b0, a1, a2] = [0, 0, 0, 0];
      for (let k = 0; k < 9; k++) {
        const at = ((row + Math.floor(k / 3) - 1) * columns + column + (k % 3) - 1) * PARTS;
        a0 += (logo[at] as number) / 9;
        b0 += (seen[at] as number) / 9;
        a1 += (logo[at + 1] as number) / 9;
        a2 += (logo[at + 2] as number) / 9;
      }
      let [ab, aa, bb] = [0, 0, 0];
      for (let k = 0; k < 9; k++) {
        const at = ((row + Math.floor(k / 3) - 1) * columns + column + (k % 3) - 1) * PARTS;
        for (let part = 0; part < PARTS; part++) {
          const a = (logo[at + part] as number) - (part === 0 ? a0 : 0);
          const b = (seen[at + part] as number) - (part === 0 ? b0 : 0);
          ab += a * b;
          aa += a * a;
          bb += b * b;
        }
      }
      result.push({
        cell: row * columns + column,
        likeness: ab / Math.sqrt(aa * bb + 1e-6),
        weight: a0,
        seen: b0,
        intricacy: 1 - Math.hypot(a1, a2) / Math.max(a0, 1e-6),
      });
    }
  return result;
}

/** How alike light and dark are in each neighbourhood of 3 × 3 cells, 0…1, by cell; either way round. */
export function compareShades(
  { columns, rows, cell, right, down }: CellGrid,
  logo: Float32Array,
  seen: Float32Array,
  strength: Float32Array,
): Float32Array {
  // Per cell: number, Σa, Σb, Σaa, Σbb, Σab.
  const sums = new Float64Array(columns * rows * 6);
  for (let n = 0; n < cell.length; n++) {
    if ((strength[n] as number) < 0) continue;
    const nearest =
      (cell[n] as number) + ((right[n] as number) > 0.5 ? 1 : 0) + ((down[n] as number) > 0.5 ? columns : 0);
    const [a, b] = [logo[n] as number, seen[n] as number];
    [1, a, b, a * a, b * b, a * b].forEach((value, k) => {
      sums[6 * nearest + k] = (sums[6 * nearest + k] as number) + value;
    });
  }
  const shades = new Float32Array(columns * rows);
  for (let row = 1; row < rows - 1; row++)
    for (let column = 1; column < columns - 1; column++) {
      const all = [0, 0, 0, 0, 0, 0];
      for (let k = 0; k < 9; k++) {
        const at = 6 * ((row + Math.floor(k / 3) - 1) * columns + column + (k % 3) - 1);
        for (let part = 0; part < 6; part++) all[part] = (all[part] as number) + (sums[at + part] as number);
      }
      const [count, a, b, aa, bb, ab] = all as [number, number, number, number, number, number];
      const spread = (aa - (a * a) / count) * (bb - (b * b) / count);
      shades[row * columns + column] = count > 4 && spread > 1 ? Math.abs(ab - (a * b) / count) / Math.sqrt(spread) : 0;
    }
  return shades;
}
