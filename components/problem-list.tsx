import { optionsMessages as say } from '../lib/messages/options.ts';
import type { SettingsProblem } from './settings-view.ts';

const SHOWN = 50;

/** Settings that could not be used, each with its place in words; the written path for whoever mends it. */
export function ProblemList({ problems }: { problems: readonly SettingsProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="sl-problems">
      <h3>{say.problemsHeading(problems.length)}</h3>
      <p>{say.problemsLead}</p>
      <ul>
        {problems.slice(0, SHOWN).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <span class="sl-strong">{path === '' ? say.whole : say.place(path)}</span> {message}
            {path !== '' && <code>{path}</code>}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p class="sl-fine">{say.moreProblems(problems.length - SHOWN)}</p>}
    </div>
  );
}
