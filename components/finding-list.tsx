import { warningMessages } from '../lib/messages/warning.ts';
import { CopyButton } from './copy-button.tsx';
import { ExcerptList } from './excerpt-list.tsx';
import { type FindingActions, FindingDoubts } from './finding-doubts.tsx';
import type { FindingGroup } from './group-findings.ts';
import { Picture } from './picture.tsx';
import { SaveCopy } from './save-copy.tsx';

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly text: string;
  readonly pictures: readonly (ImageBitmap | undefined)[];
  readonly actions: FindingActions;
}

/** What was found, one item each: why, the words or the picture, what to do instead, the clause, and what one may say to it. */
export function FindingList({ groups, text, pictures, actions }: Props) {
  return (
    <ol class="sl-findings">
      {groups.map((group) => (
        <li key={group.key} class="sl-finding">
          <p class="sl-why">{group.message}</p>
          {group.also.map((message) => (
            <p key={message} class="sl-also">
              {message}
            </p>
          ))}
          <ExcerptList text={text} found={group.found} because={group.because} />
          {[...Map.groupBy(group.images, ({ image }) => image)].map(([image, places]) => (
            <div key={image}>
              <Picture image={image} bitmap={pictures[image]} places={places} />
              {actions.saveCovered && <SaveCopy image={image} places={places} save={actions.saveCovered} />}
            </div>
          ))}
          {group.advice && (
            <p class="sl-advice">
              <b>{warningMessages.insteadLabel}</b> {group.advice}
            </p>
          )}
          {group.suggestions.map((suggestion) => (
            <div key={suggestion} class="sl-suggestion">
              <p>
                <span class="sl-fine">{warningMessages.suggestionLabel}</span>
                <q dir="auto">{suggestion}</q>
              </p>
              <CopyButton
                text={suggestion}
                label={warningMessages.copy}
                done={warningMessages.copied}
                failed={warningMessages.notCopied}
                copy={actions.copy}
              />
            </div>
          ))}
          <p class="sl-fine">
            {warningMessages.clause(group.clause)}
            {group.level === 'justify' && ` · ${warningMessages.needsReason}`}
            {group.level === 'block' && ` · ${warningMessages.mustChange}`}
          </p>
          <FindingDoubts group={group} text={text} actions={actions} />
        </li>
      ))}
    </ol>
  );
}
