import { warningMessages } from '../lib/messages/warning.ts';
import type { TextPlace } from '../lib/model/sighting.ts';
import { cutExcerpts } from './cut-excerpts.ts';

const SHOWN = 3;

interface Props {
  readonly text: string;
  readonly found: readonly TextPlace[];
  readonly because: readonly TextPlace[];
}

/** The words of the post that a finding is about, underlined, each with a little of what stands around them. */
export function ExcerptList({ text, found, because }: Props) {
  const excerpts = cutExcerpts(text, found, because);
  const rest = excerpts.length - SHOWN;
  return (
    <>
      {excerpts.slice(0, SHOWN).map(({ start, before, after, parts }) => (
        <blockquote key={start} class="sl-excerpt" dir="auto">
          {before && '… '}
          {parts.map(({ at, text, as }) =>
            as ? (
              <mark key={at} data-as={as}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {after && ' …'}
        </blockquote>
      ))}
      {rest > 0 && <p class="sl-fine">{warningMessages.morePlaces(rest)}</p>}
    </>
  );
}
