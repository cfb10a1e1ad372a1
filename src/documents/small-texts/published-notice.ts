import type { Language } from '../../languages/language.ts';
import type { Registers } from '../../model/records.ts';
import type { Entry, Facts } from '../../model/repository.ts';
import { missing, type Said, sayer } from '../said.ts';

type Notice = Entry<Registers['notices']>;
type Kind = NonNullable<Registers['notices']['specialCases']>[number]['kind'];

/** The notice to citizens, else the first one; undefined when there is none. */
export const noticeToCitizens = ({ repository }: Facts): Notice | undefined =>
  repository.entries('notices').find(({ data }) => data.audience === 'citizens') ?? repository.entries('notices')[0];

/** Where the notice is published; the mark of the address while nobody wrote it. */
export const addressOf = (notice: Notice): Said => notice.data.publishedAt ?? missing(notice, 'publishedAt');

/** What the notice says of a special case, paragraph by paragraph; undefined when it does not switch it on. */
export function caseIn(notice: Notice | undefined, kind: Kind, language: Language): readonly Said[] | undefined {
  const cases = notice?.data.specialCases ?? [];
  const index = cases.findIndex((one) => one.kind === kind && one.enabled !== false);
  if (notice === undefined || index < 0) return undefined;
  const say = sayer(language, notice);
  return (cases[index]?.paragraphs ?? []).map((text, at) => say.needed(text, 'specialCases', index, 'paragraphs', at));
}
