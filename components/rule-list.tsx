import { LEVEL_NAMES } from '../lib/messages/names.ts';
import { optionsMessages as say } from '../lib/messages/options.ts';
import type { LevelPair, Policy } from '../lib/model/policy.ts';
import type { Rule, RuleExample } from '../lib/model/rule.ts';

interface Props {
  readonly rules: readonly Rule[];
  readonly levels: Policy['levels'];
}

/** Every rule: its clause, what it does on each kind of account, and inside why, what to do instead, and examples. */
export function RuleList({ rules, levels }: Props) {
  return (
    <ul class="sl-rules">
      {rules.map((rule) => {
        const set = levels[rule.id] ?? {};
        const level = { ...rule.levels, ...set };
        const isChanged = level.personal !== rule.levels.personal || level.official !== rule.levels.official;
        return (
          <li key={rule.id}>
            <details>
              <summary>
                <span class="sl-rule-title">{rule.title}</span>
                <span class="sl-fine">{say.clause(rule.clause)}</span>
                <Levels level={level} isChanged={isChanged} />
              </summary>
              <div class="sl-rule-body">
                {[...new Map(Object.values(rule.messages).map((message) => [message.why, message])).values()].map(
                  ({ why, advice }) => (
                    <p key={why}>
                      {why} <b>{say.instead}</b> {advice}
                    </p>
                  ),
                )}
                <Examples heading={say.raises} examples={rule.examples.raises} />
                <Examples heading={say.passes} examples={rule.examples.passes} />
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function Levels({ level, isChanged }: { level: LevelPair; isChanged: boolean }) {
  const kinds: readonly (readonly [name: string, level: LevelPair['personal']])[] =
    level.personal === level.official
      ? [[say.bothKinds, level.personal]]
      : [
          [say.personal, level.personal],
          [say.official, level.official],
        ];
  return (
    <span class="sl-levels">
      {kinds.map(([name, value]) => (
        <span key={name} class="sl-level" data-level={value}>
          {name}: <b>{LEVEL_NAMES[value]}</b>
        </span>
      ))}
      {isChanged && <span class="sl-fine">{say.levelFromSchool}</span>}
    </span>
  );
}

function Examples({ heading, examples }: { heading: string; examples: readonly RuleExample[] }) {
  if (examples.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="sl-examples">
        {examples.map((example) => {
          const { text, account, recipients = [], act } = example;
          const notes = [
            ...(account === 'official' ? [say.onOfficial] : account === 'personal' ? [say.onPersonal] : []),
            ...(recipients.length > 0 ? [say.to(recipients)] : []),
          ];
          return (
            <li key={JSON.stringify(example)}>
              {act ? say.acts[act] : <q dir="auto">{text}</q>}
              {notes.length > 0 && <span class="sl-fine"> {notes.join(', ')}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
