import { optionsMessages as say } from '../lib/messages/options.ts';
import type { SettingsView } from './settings-view.ts';

/** A short form of a value: texts and numbers as they are, the rest counted. Names of people are never shown. */
function brief(key: string, value: unknown): string {
  if (typeof value === 'string' && Object.hasOwn(say.choiceIs, value))
    return say.choiceIs[value as keyof typeof say.choiceIs];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (key === 'roster' || key === 'logoModel') return say.valueHeld;
  if (Array.isArray(value)) return say.valueEntries(value.length);
  return say.valueParts(Object.keys(value ?? {}).length);
}

/** Each setting: its value in short, who set it, and whether the person may change it. */
export function SettingOrigins({
  settings: { policy, source, origins, freedoms },
}: {
  readonly settings: SettingsView;
}) {
  const parts = (key: string) => Object.entries(origins).filter(([path]) => path.startsWith(`${key}.`));
  return (
    <table class="sl-table sl-origins">
      <thead>
        <tr>
          <th scope="col">{say.setting}</th>
          <th scope="col">{say.setBy}</th>
          <th scope="col">{say.mayIChange}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(policy).map(([key, value]) => {
          const own = parts(key).flatMap(([path, origin]) =>
            origin === 'local' ? [say.place(path.slice(key.length + 1))] : [],
          );
          return (
            <tr key={key}>
              <th scope="row">
                {say.place(key)} <span class="sl-fine">{brief(key, value)}</span>
              </th>
              <td>
                {say.originIs[origins[key] ?? 'default']}
                {own.length > 0 && <span class="sl-fine"> {say.ownParts(own)}</span>}
              </td>
              <td>{source !== 'managed' ? say.freedomIs.change : say.freedomIs[freedoms[key] ?? 'locked']}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
