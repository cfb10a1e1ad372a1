import { distinct, joined, missing, type Said, sayer } from '../said.ts';
import type { Activity, NoticeContext } from './context.ts';
import { periodOf } from './retention.ts';

type Case = NonNullable<NoticeContext['notice']['data']['specialCases']>[number];

/** Cases whose model text states the facts of an activity: its basis and how long data are kept. */
const withActivity: readonly Case['kind'][] = ['photographs', 'applications', 'cameras', 'newsletter'];

/** The special cases that the notice switches on, each with the facts that its model text needs. */
export function specialCases(context: NoticeContext) {
  return (context.notice.data.specialCases ?? []).flatMap((written, index) =>
    written.enabled === false ? [] : [specialCase(context, written, index)],
  );
}

function specialCase(context: NoticeContext, written: Case, index: number) {
  const { notice, language, repository } = context;
  const say = sayer(language, notice);
  const activity = written.activity ? repository.find('processing-activities', written.activity) : undefined;
  const title = written.title
    ? say.needed(written.title, 'specialCases', index, 'title')
    : defaultTitle(context, index);
  const gap = withActivity.includes(written.kind) ? missing(notice, 'specialCases', index, 'activity') : '';
  const form = written.kind === 'photographs' ? missing(notice, 'specialCases', index, 'consentForm') : '';
  return {
    title,
    ...kinds(written.kind),
    belgian: context.jurisdiction === 'be',
    french: context.jurisdiction === 'fr',
    paragraphs: (written.paragraphs ?? []).map((text, at) => say.needed(text, 'specialCases', index, 'paragraphs', at)),
    consentForm: written.consentForm ?? form,
    period: activity ? periodOf(context, activity) : gap,
    basis: activity ? basisLine(context, activity) : gap,
  };
}

/** 'other' has no title of its own. */
function defaultTitle({ notice, language }: NoticeContext, index: number): Said {
  const kind = notice.data.specialCases?.[index]?.kind ?? 'other';
  return kind === 'other' ? missing(notice, 'specialCases', index, 'title') : language.terms[`case.${kind}`];
}

const kinds = (kind: Case['kind']) => ({
  photographs: kind === 'photographs',
  unofficialContact: kind === 'unofficial-contact',
  applications: kind === 'applications',
  cameras: kind === 'cameras',
  cookies: kind === 'cookies',
  newsletter: kind === 'newsletter',
  webForm: kind === 'web-form',
  minors: kind === 'minors',
  deceased: kind === 'deceased',
});

function basisLine({ language }: NoticeContext, { data }: Activity): Said {
  const bases = (data.purposes ?? []).flatMap(({ legalBases }) => legalBases ?? []).map(({ basis }) => basis);
  const names = distinct(bases, String).map((basis) => language.terms[`basis.${basis}`]);
  return joined(names, language.formatList);
}
