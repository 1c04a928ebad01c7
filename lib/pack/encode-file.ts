import { strToU8 } from 'fflate';

const utf16 = (text: string) => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i * 2 + 2] = unit & 255;
    bytes[i * 2 + 3] = unit >> 8;
  }
  return bytes;
};

/** The bytes of a file of the pack, as its reader expects them: Windows' own kinds with CRLF, registry files in UTF-16. */
export function encodeFile(path: string, text: string): Uint8Array {
  if (path.endsWith('.reg')) return utf16(text.replaceAll('\n', '\r\n'));
  if (path.endsWith('.ps1')) return strToU8(`\ufeff${text.replaceAll('\n', '\r\n')}`);
  if (/\.adm[xl]$/.test(path)) return strToU8(text.replaceAll('\n', '\r\n'));
  return strToU8(text);
}
