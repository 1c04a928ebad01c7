/**
 * A small network that looks at any number of cells: each is turned into `HIDDEN` numbers, which are averaged over the
 * logo, evenly and by how much each cell matters; with what is known of the whole they give one score.
 */
export interface Shape {
  /** Numbers a cell, numbers of the whole. */
  readonly cell: number;
  readonly whole: number;
}

export const HIDDEN = 12;
const MIXED = 16;
/** What is left of a negative sum: none of the numbers can go dead. */
export const LEAK = 0.1;

/** How many weights a network of this shape has. */
export function weightCount({ cell, whole }: Shape): number {
  return HIDDEN * (cell + 1) + HIDDEN + MIXED * (2 * HIDDEN + whole + 1) + MIXED + 1;
}

/** What a pass through the network leaves for learning from it. */
export interface Pass {
  readonly score: number;
  readonly hidden: Float32Array;
  readonly shares: Float32Array;
  readonly pooled: Float32Array;
  readonly mixed: Float32Array;
}

/** Where each layer's weights begin. */
export function layout({ cell, whole }: Shape) {
  const attend = HIDDEN * (cell + 1);
  const mix = attend + HIDDEN;
  const last = mix + MIXED * (2 * HIDDEN + whole + 1);
  return { attend, mix, last, inputs: 2 * HIDDEN + whole, mixed: MIXED };
}

/** Scores cells (one after another) and the whole. */
export function score(weights: Float32Array, shape: Shape, cells: Float32Array, whole: readonly number[]): Pass {
  const { attend, mix, last, inputs } = layout(shape);
  const count = cells.length / shape.cell;
  const hidden = new Float32Array(count * HIDDEN);
  const shares = new Float32Array(count);
  let highest = -1e9;
  for (let c = 0; c < count; c++) {
    let attention = 0;
    for (let h = 0; h < HIDDEN; h++) {
      const row = h * (shape.cell + 1);
      let sum = weights[row + shape.cell] as number;
      for (let k = 0; k < shape.cell; k++) sum += (weights[row + k] as number) * (cells[c * shape.cell + k] as number);
      const value = Math.max(LEAK * sum, sum);
      hidden[c * HIDDEN + h] = value;
      attention += (weights[attend + h] as number) * value;
    }
    shares[c] = attention;
    highest = Math.max(highest, attention);
  }
  let total = 0;
  for (let c = 0; c < count; c++) {
    shares[c] = Math.exp((shares[c] as number) - highest);
    total += shares[c] as number;
  }
  const pooled = new Float32Array(inputs);
  for (let c = 0; c < count; c++) {
    shares[c] = (shares[c] as number) / total;
    for (let h = 0; h < HIDDEN; h++) {
      const value = hidden[c * HIDDEN + h] as number;
      pooled[h] = (pooled[h] as number) + value / count;
      pooled[HIDDEN + h] = (pooled[HIDDEN + h] as number) + value * (shares[c] as number);
    }
  }
  whole.forEach((value, k) => {
    pooled[2 * HIDDEN + k] = value;
  });
  const mixed = new Float32Array(MIXED);
  let result = weights[last + MIXED] as number;
  for (let j = 0; j < MIXED; j++) {
    const row = mix + j * (inputs + 1);
    let sum = weights[row + inputs] as number;
    for (let k = 0; k < inputs; k++) sum += (weights[row + k] as number) * (pooled[k] as number);
    mixed[j] = Math.max(LEAK * sum, sum);
    result += (weights[last + j] as number) * (mixed[j] as number);
  }
  return { score: result, hidden, shares, pooled, mixed };
}
