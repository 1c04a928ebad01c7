import { warningMessages } from '../lib/messages/warning.ts';
import { ExcerptList } from './excerpt-list.tsx';
import type { FindingGroup } from './group-findings.ts';
import { Picture } from './picture.tsx';

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly text: string;
  readonly pictures: readonly (ImageBitmap | undefined)[];
}

/** What was found, one item each: why, the words or the picture, what to do instead, the clause. */
export function FindingList({ groups, text, pictures }: Props) {
  return (
    <ol class="sl-findings">
      {groups.map((group) => (
        <li key={group.key} class="sl-finding">
          <p class="sl-why">{group.message}</p>
          <ExcerptList text={text} found={group.found} because={group.because} />
          {[...new Set(group.images.map(({ image }) => image))].map((image) => (
            <Picture
              key={image}
              image={image}
              bitmap={pictures[image]}
              places={group.images.filter((place) => place.image === image)}
            />
          ))}
          {group.advice && (
            <p class="sl-advice">
              <b>{warningMessages.insteadLabel}</b> {group.advice}
            </p>
          )}
          <p class="sl-fine">
            {warningMessages.clause(group.clause)}
            {group.level === 'justify' && ` · ${warningMessages.needsReason}`}
            {group.level === 'block' && ` · ${warningMessages.mustChange}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
