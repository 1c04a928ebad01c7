// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { siteFacts } from '../../../lib/page/site-facts.ts';

const facts = () =>
  siteFacts(
    {
      editor: [
        { css: '.box', seen: '2026' },
        { css: '.older', seen: '2025' },
      ],
      button: [{ css: '.go', seen: '2026' }],
    },
    ['CreatePost', 'CreateNote'],
  );

test('without overrides it says what the release says', () => {
  const { css, operation, wireNames } = facts();
  expect(css).toEqual({ editor: '.box, .older', button: '.go' });
  expect(operation('CreatePost')).toBe('CreatePost');
  expect(operation('toString')).toBeUndefined();
  expect(wireNames()).toEqual(['CreatePost', 'CreateNote']);
});

test('a list takes the place of the released one, at once and until it is taken back', () => {
  const { css, operation, override } = facts();
  expect(override({ editor: ['.moved'], CreatePost: ['PublishPost', 'CreatePost2'] })).toEqual([]);
  expect(css).toEqual({ editor: '.moved', button: '.go' });
  expect([operation('PublishPost'), operation('CreatePost2'), operation('CreatePost')]).toEqual([
    'CreatePost',
    'CreatePost',
    undefined,
  ]);
  override({});
  expect(css.editor).toBe('.box, .older');
  expect(operation('CreatePost')).toBe('CreatePost');
});

test('what cannot be used is named, and the rest counts', () => {
  const { css, override } = facts();
  expect(override({ editor: ['.fine', '..broken'], button: ['[['], colour: ['red'], CreateNote: [] })).toEqual([
    { path: 'editor[1]', message: 'is not a CSS selector' },
    { path: 'button[0]', message: 'is not a CSS selector' },
    { path: 'colour', message: 'is not a selector or operation that this version knows' },
  ]);
  expect(css).toEqual({ editor: '.fine', button: '.go' });
});
