import type { Language } from '../languages/language.ts';
import type { Facts } from '../model/repository.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { annex } from './notice/annex.ts';
import { type Notice, type NoticeContext, noticeContext } from './notice/context.ts';
import { noticeFacts } from './notice/notice-facts.ts';
import { overview } from './notice/overview.ts';
import { summary } from './notice/summary.ts';
import { particulars } from './notice/versions.ts';
import { isMissing, missing, sayer } from './said.ts';

/** The notice to the persons concerned (GDPR, art. 12 to 14): one page per notice, in the layout that it chooses. */
export const privacyPolicy: DocumentDefinition = {
  name: 'privacy-policy',
  title: 'Avis d’information sur la protection des données (RGPD, art. 12 à 14)',
  norms: ['gdpr:12', 'gdpr:13', 'gdpr:14'],
  templates: ['privacy-policy-policy', 'privacy-policy-short', 'privacy-policy-charter', 'privacy-policy-summary'],
  hasLayers: true,
  views,
};

function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
  const notices = facts.repository.entries('notices');
  const chosen = notices.filter(
    ({ id, data }) => (options.audience ?? data.audience) === data.audience && (options.notice ?? id) === id,
  );
  for (const notice of chosen) {
    const context = noticeContext(facts, language, notice);
    const file = fileName(notice, notices);
    yield options.layer === 'short' ? firstLayer(context, file) : fullNotice(context, file);
  }
}

/** 'privacy-policy' for citizens, 'privacy-policy-staff' for others; the notice's id where two share an audience. */
function fileName({ id, data: { audience } }: Notice, notices: readonly Notice[]): string {
  const shared = notices.filter(({ data }) => data.audience === audience).length > 1;
  return ['privacy-policy', audience === 'citizens' ? '' : audience, shared ? id : ''].filter(Boolean).join('-');
}

function fullNotice(context: NoticeContext, file: string): View {
  const facts = noticeFacts(context);
  const glance = overview(context, facts);
  return {
    ...page(context),
    file,
    template: `privacy-policy-${context.notice.data.layout}`,
    data: { ...facts, summary: summary(context, facts, ''), overview: glance, annex: annex(context) },
    figures: { overview: glance.drawing },
  };
}

/** The first layer alone; each answer links to its section of the full notice, where that is published. */
function firstLayer(context: NoticeContext, file: string): View {
  const { notice } = context;
  const facts = noticeFacts(context);
  const { publishedAt } = notice.data;
  return {
    ...page(context),
    file: `${file}-summary`,
    template: 'privacy-policy-summary',
    data: {
      ...facts,
      summary: summary(context, facts, publishedAt),
      fullNotice: publishedAt ?? missing(notice, 'publishedAt'),
    },
    figures: {},
  };
}

function page(context: NoticeContext): Pick<View, 'title' | 'organisation' | 'country' | 'particulars'> {
  const { language, notice, organisation, jurisdiction } = context;
  const title = sayer(language, notice).needed(notice.data.title, 'title');
  const name = sayer(language, organisation).needed(organisation.data.name, 'name');
  return {
    title: isMissing(title) ? notice.id : title,
    organisation: isMissing(name) ? '…' : name,
    country: jurisdiction.toUpperCase(),
    particulars: particulars(context),
  };
}
