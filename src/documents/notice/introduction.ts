import { sayer, sentence } from '../said.ts';
import type { NoticeContext } from './context.ts';
import { reference, references } from './reference.ts';

/** In the list of texts that ships with the tool. */
const gdpr = 'eu-gdpr';

/** What the notice is about: its scope, its commitment, the texts that frame the missions. */
export function introduction(context: NoticeContext) {
  const { notice, language } = context;
  const say = sayer(language, notice);
  return {
    scope: say.optional(notice.data.scope, 'scope'),
    commitment: sentence(say.optional(notice.data.commitment, 'commitment')),
    /** The GDPR is cited on its own. */
    frame: references(context, notice.data.frame).filter(({ id }) => id !== gdpr),
    gdpr: reference(context, { text: gdpr }),
  };
}
