import Papa from 'papaparse';
import readSheets from 'read-excel-file/universal';

/** Rows of cells, as texts without blanks around them. */
export type Table = readonly (readonly string[])[];

/** Why a file could not be read. */
export class UnreadableTable extends Error {
  readonly reason: 'old-excel' | 'not-a-table' | 'empty';
  constructor(reason: UnreadableTable['reason']) {
    super(reason);
    this.reason = reason;
  }
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** Text of a CSV file. School systems write UTF-8, UTF-16 or, without saying so, Windows-1252. */
function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const plain = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).normalize('NFC').trim();

const isFilled = (row: readonly string[]) => row.some((cell) => cell !== '');
const toTable = (rows: readonly (readonly unknown[])[]): Table => rows.map((row) => row.map(plain)).filter(isFilled);

/**
 * Reads a CSV (any usual separator and encoding) or an XLSX workbook.
 * @returns one table a sheet, those with something in them
 * @throws UnreadableTable
 */
export async function readTables(bytes: Uint8Array): Promise<Table[]> {
  if (bytes.length === 0) throw new UnreadableTable('empty');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableTable('old-excel');
  let tables: Table[];
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    try {
      const sheets = await readSheets(bytes.slice().buffer);
      tables = sheets.map(({ data }) => toTable(data));
    } catch {
      throw new UnreadableTable('not-a-table');
    }
  } else {
    const text = decode(bytes);
    if (text.includes('\0')) throw new UnreadableTable('not-a-table');
    // Excel's first line `sep=;` names the separator.
    const [, separator] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
    const body = text.replace(/^\ufeff?(sep=.\r?\n)?/i, '');
    const { data } = Papa.parse<string[]>(body, {
      skipEmptyLines: 'greedy',
      delimitersToGuess: [',', ';', '\t', '|'],
      ...(separator === undefined ? {} : { delimiter: separator }),
    });
    tables = [toTable(data)];
  }
  const filled = tables.filter((table) => table.length > 0);
  if (filled.length === 0) throw new UnreadableTable('empty');
  return filled;
}
