// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Mark } from '../../../components/mark.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Underlines } from '../../../components/underlines.tsx';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
});

test('the mark says how many things there are', () => {
  act(() => render(<Mark count={1} level="warn" />, place));
  expect(place.textContent).toBe('1 thing to check');
  act(() => render(<Mark count={3} level="warn" />, place));
  expect(place.textContent).toBe('3 things to check');
});

test('the mark keeps its live region when there is nothing to say', () => {
  act(() => render(<Mark count={0} level="warn" />, place));
  const region = place.querySelector('[role=status]');
  expect(region?.textContent).toBe('');
  act(() => render(<Mark count={1} level="warn" />, place));
  expect(place.querySelector('[role=status]')).toBe(region);
});

test('nothing in the mark or the underlines can take the focus', () => {
  act(() =>
    render(
      <>
        <Mark count={1} level="warn" />
        <Underlines boxes={[{ x: 1, y: 2, width: 30, height: 20, level: 'warn' }]} />
      </>,
      place,
    ),
  );
  expect(place.querySelector('a, button, input, textarea, summary, [tabindex]')).toBeNull();
});

test('an underline lies under its words', () => {
  act(() => render(<Underlines boxes={[{ x: 10, y: 20, width: 30, height: 18, level: 'notice' }]} />, place));
  const line = place.querySelector('svg');
  expect(line?.getAttribute('width')).toBe('30');
  expect(line?.style.left).toBe('10px');
  expect(line?.style.top).toBe('34px');
});

test('a notice is read out, and can be closed when there is a way to', () => {
  const onClose = vi.fn();
  act(() => render(<Notice kind="pressAgain" onClose={onClose} />, place));
  expect(place.querySelector('[role=alert]')?.textContent).toBe(
    'Your post has not gone out. Press Post again – nothing was lost.',
  );
  place.querySelector('button')?.click();
  expect(onClose).toHaveBeenCalledOnce();
  act(() => render(<Notice kind="unchecked" />, place));
  expect(place.querySelector('button')).toBeNull();
});

test('a box that has gone is told of, and that nothing was sent', () => {
  act(() => render(<Notice kind="boxGone" onClose={() => {}} />, place));
  expect(place.querySelector('[role=alert]')?.textContent).toBe(
    'The box you were writing in has gone. Your post was not sent.',
  );
});
