import type { RegistryValue } from './registry.ts';

const HEAD = 'Windows Registry Editor Version 5.00';
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Texts of several lines are written as bytes: UTF-16, each text and the whole with a zero at the end. */
function multiText(texts: readonly string[]): string {
  const units = [...texts.map((text) => `${text}\0`), '\0'].join('');
  const bytes = Array.from(units, (letter) => {
    const hex = letter.charCodeAt(0).toString(16).padStart(4, '0');
    return `${hex.slice(2)},${hex.slice(0, 2)}`;
  });
  return `hex(7):${bytes.join(',')}`;
}

function written(data: RegistryValue['data']): string {
  if (typeof data === 'string') return quoted(data);
  return typeof data === 'number' ? `dword:${data.toString(16).padStart(8, '0')}` : multiText(data);
}

/** A file that a double click, `reg import` or a GPO preference reads. Under HKEY_LOCAL_MACHINE. */
export function regFile(values: readonly RegistryValue[]): string {
  const keys = [...new Set(values.map(({ key }) => key))];
  const parts = keys.map((key) => {
    const own = values.filter((value) => value.key === key).map(({ name, data }) => `${quoted(name)}=${written(data)}`);
    return `[HKEY_LOCAL_MACHINE\\${key}]\n${own.join('\n')}\n`;
  });
  return [HEAD, '', ...parts, ''].join('\n');
}

/** A file that takes keys and values away. */
export function regRemoval({
  keys,
  values,
}: {
  keys: readonly string[];
  values: readonly { key: string; name: string }[];
}): string {
  return [
    HEAD,
    '',
    ...keys.map((key) => `[-HKEY_LOCAL_MACHINE\\${key}]\n`),
    ...values.map(({ key, name }) => `[HKEY_LOCAL_MACHINE\\${key}]\n${quoted(name)}=-\n`),
    '',
  ].join('\n');
}
