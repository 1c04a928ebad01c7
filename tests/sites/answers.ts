import type { FakeSite } from './hosts.ts';
import type { Publication } from './publishing.ts';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const answer = (value: unknown, status = 200): Answer => ({ status, type: JSON_TYPE, body: JSON.stringify(value) });
/** Facebook answers one JSON document a line. */
const lines = (...values: unknown[]): Answer => ({
  status: 200,
  type: 'text/html; charset="utf-8"',
  body: values.map((value) => JSON.stringify(value)).join('\n'),
});

/** The network's answer to publication number `count`; its id ends with that number. */
export function answerPublication(site: FakeSite, { operation, text }: Publication, count: number): Answer {
  const id = `19${String(count).padStart(17, '0')}`;
  switch (site) {
    case 'x':
      return answer({
        data: { create_tweet: { tweet_results: { result: { rest_id: id, legacy: { full_text: text } } } } },
      });
    case 'facebook':
      return lines(
        { data: { [operation]: { story: { id }, feedback_comment_edge: { node: { id } } } } },
        { label: `${operation}$defer`, path: [], extensions: { is_final: true } },
      );
    case 'instagram':
      return answer({ status: 'ok', media: { code: `C${count}`, pk: id }, id, data: { id } });
  }
}

/** The network's answer to a publication it does not take. `impostor`: the body named another account than the session's. */
export function answerRefusal(site: FakeSite, impostor: boolean): Answer {
  switch (site) {
    case 'x':
      return answer({ errors: [{ code: 130, message: 'Over capacity' }], data: {} });
    case 'facebook':
      return lines({ errors: [{ code: impostor ? 1373034 : 1357004, message: 'Sorry, something went wrong.' }] });
    case 'instagram':
      return answer({ status: 'fail', message: 'Please wait a few minutes before you try again.' }, 400);
  }
}
