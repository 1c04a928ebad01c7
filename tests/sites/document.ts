import type { SignIn } from './accounts.ts';
import type { FakeSite } from './hosts.ts';

export interface PageFacts {
  readonly site: FakeSite;
  readonly lang: string;
  readonly nonce: string;
  /** Who acts, the person behind a Page, and everybody the account menu offers. */
  readonly account: SignIn;
  readonly person: SignIn;
  readonly accounts: readonly SignIn[];
}

const TITLES: Readonly<Record<FakeSite, string>> = { x: 'Home / X', facebook: 'Facebook', instagram: 'Instagram' };
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What each network writes into its first page about who is signed in, in that network's own shape. */
function initialState({ site, nonce, account, person, accounts }: PageFacts): string {
  switch (site) {
    case 'x': {
      const entities = Object.fromEntries(
        accounts.map((who) => [who.id, { id_str: who.id, screen_name: who.handle, name: who.name }]),
      );
      const state = { session: { user_id: account.id }, entities: { users: { entities } } };
      return `<script nonce="${nonce}">window.__INITIAL_STATE__=${json(state)};</script>`;
    }
    case 'facebook': {
      const user = {
        USER_ID: account.id,
        ACCOUNT_ID: person.id,
        NAME: account.name,
        SHORT_NAME: account.name.split(' ')[0],
      };
      const state = { require: [['CurrentUserInitialData', [], user]], handle: account.handle, profiles: accounts };
      return `<script type="application/json" data-sjs>${json(state)}</script>`;
    }
    case 'instagram': {
      const state = { viewerId: account.id, actorID: account.id, username: account.handle, full_name: account.name };
      return `<script type="application/json" data-sjs>${json(state)}</script>`;
    }
  }
}

/** The one HTML document of a fake site; every route of it is drawn by its script. */
export function documentOf(facts: PageFacts): string {
  const { site, lang } = facts;
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${TITLES[site]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/app.css">
</head>
<body>
<div id="react-root"></div>
${initialState(facts)}
<script src="/assets/app.js"></script>
</body>
</html>`;
}
