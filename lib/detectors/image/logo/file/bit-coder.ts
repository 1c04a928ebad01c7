/** Chance of a one, in 65,536ths, learnt as bits go by; one a context. */
const EVEN = 32_768;
/** The more bits a context has seen, the slower it learns. */
const SLOWEST = 6;

class Contexts {
  private readonly chances = new Map<number, { chance: number; seen: number }>();

  chance(context: number): number {
    return this.chances.get(context)?.chance ?? EVEN;
  }

  learn(context: number, bit: number): void {
    const entry = this.chances.get(context) ?? { chance: EVEN, seen: 0 };
    const rate = Math.min(SLOWEST, 1 + (entry.seen >> 1));
    entry.chance += bit ? (65_000 - entry.chance) >> rate : -((entry.chance - 500) >> rate);
    entry.seen++;
    this.chances.set(context, entry);
  }
}

const middle = (low: number, high: number, chance: number) => low + Math.floor(((high - low) * chance) / 65_536);

/** Writes bits, each as short as what came before in its context makes it likely (arithmetic coding, 32-bit, no carries). */
export class BitWriter {
  private readonly contexts = new Contexts();
  private readonly bytes: number[] = [];
  private low = 0;
  private high = 0xffffffff;

  put(bit: number, context: number): void {
    const cut = middle(this.low, this.high, this.contexts.chance(context));
    if (bit) this.high = cut;
    else this.low = cut + 1;
    this.contexts.learn(context, bit);
    while (this.low >>> 24 === this.high >>> 24) {
      this.bytes.push(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
    }
  }

  /** A whole number of `width` bits, highest first; each bit's context is what the higher ones were. */
  number(value: number, width: number, context: number): void {
    let node = 1;
    for (let shift = width - 1; shift >= 0; shift--) {
      const bit = (value >> shift) & 1;
      this.put(bit, context * 256 + node);
      node = ((node << 1) | bit) & 255;
    }
  }

  finish(): Uint8Array {
    for (const shift of [24, 16, 8, 0]) this.bytes.push((this.low >>> shift) & 255);
    return Uint8Array.from(this.bytes);
  }
}

/** Reads what a `BitWriter` wrote, asked for in the same order with the same contexts. Past the end it reads zeros. */
export class BitReader {
  private readonly contexts = new Contexts();
  private readonly bytes: Uint8Array;
  private at = 0;
  private low = 0;
  private high = 0xffffffff;
  private code = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  get(context: number): number {
    const cut = middle(this.low, this.high, this.contexts.chance(context));
    const bit = this.code <= cut ? 1 : 0;
    if (bit) this.high = cut;
    else this.low = cut + 1;
    this.contexts.learn(context, bit);
    while (this.low >>> 24 === this.high >>> 24) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
      this.code = ((this.code << 8) | this.next()) >>> 0;
    }
    return bit;
  }

  number(width: number, context: number): number {
    let node = 1;
    let value = 0;
    for (let k = 0; k < width; k++) {
      const bit = this.get(context * 256 + node);
      value = value * 2 + bit;
      node = ((node << 1) | bit) & 255;
    }
    return value;
  }

  private next(): number {
    return this.bytes[this.at++] ?? 0;
  }
}
