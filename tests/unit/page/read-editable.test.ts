// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readEditable } from '../../../lib/page/read-editable.ts';

/** Markup as the editors make it. */
function box(html: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  element.append(...parsed.body.childNodes);
  document.body.append(element);
  return element;
}

const draftBlock = (inner: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span>${inner}</span></div></div>`;

test('Draft.js: one line a block, empty lines and emoji pictures included', () => {
  const html = `<div data-contents="true">${draftBlock('<span data-text="true">Chips </span><img alt="🍟">')}${draftBlock('<br data-text="true">')}${draftBlock('<span data-text="true">and peas</span>')}</div>`;
  expect(readEditable(box(html)).text).toBe('Chips 🍟\n\nand peas');
});

test('Lexical: paragraphs and breaks inside them', () => {
  const html =
    '<p><span data-lexical-text="true">one</span></p><p><br></p><p><span>two</span><br><span>three</span></p>';
  expect(readEditable(box(html)).text).toBe('one\n\ntwo\nthree');
});

test('an empty box is empty', () => {
  expect(readEditable(box('<p><br></p>')).text).toBe('');
  expect(readEditable(box('')).text).toBe('');
});

test('a range stands where its characters stand, across nodes and pictures', () => {
  const element = box('<p><span>Jay</span><span>den Okafor</span> <img alt="🍟"></p>');
  const reading = readEditable(element);
  expect(reading.text).toBe('Jayden Okafor 🍟');
  expect(reading.rangeOf(0, 6)?.toString()).toBe('Jayden');
  expect(reading.rangeOf(7, 13)?.toString()).toBe('Okafor');
  expect(reading.rangeOf(14, 16)?.startContainer).toBe(element.querySelector('p'));
});

test('what is gone from the page has no range', () => {
  const element = box('<p>Jayden</p>');
  const reading = readEditable(element);
  element.querySelector('p')?.remove();
  expect(reading.rangeOf(0, 6)).toBeNull();
});

test('a textarea is its value', () => {
  const area = document.createElement('textarea');
  area.value = 'two\nlines';
  expect(readEditable(area).text).toBe('two\nlines');
});
