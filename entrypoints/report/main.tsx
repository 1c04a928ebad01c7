import { render } from 'preact';
import { adoptStyles } from '../../components/adopt-styles.ts';
import { pageStyles } from '../../components/page-styles.ts';
import { reportStyles } from '../../components/report/report-styles.ts';
import { type MatterId, ReportView } from '../../components/report/report-view.tsx';
import { ask } from '../../lib/browser/protocol.ts';
import { reportMessages } from '../../lib/messages/report.ts';

/** `report.html#underAge` opens that matter. */
const wish = location.hash.slice(1);
const isMatter = (id: string): id is MatterId => Object.hasOwn(reportMessages.matters, id);

async function show() {
  const policy = await ask('policy', null).catch(() => undefined);
  const place = document.getElementById('app');
  if (!place) return;
  render(
    <ReportView
      contacts={policy?.contacts ?? {}}
      matter={isMatter(wish) ? wish : 'risk'}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    place,
  );
}

adoptStyles(pageStyles + reportStyles);
void show();
