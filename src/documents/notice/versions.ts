import { inPhrase, inRow, inSentence, missing, type Said, sayer } from '../said.ts';
import type { NoticeContext } from './context.ts';

/** Version, date, status and history of the notice, and its other forms. */
export function versions(context: NoticeContext) {
  const { notice, language } = context;
  const { data } = notice;
  const say = sayer(language, notice);
  return {
    version: data.version ?? missing(notice, 'version'),
    date: data.updatedOn ? language.formatDay(data.updatedOn) : missing(notice, 'updatedOn'),
    status: status(context),
    reviewOn: data.reviewOn ? language.formatDay(data.reviewOn) : '',
    publishedAt: data.publishedAt ?? '',
    changes: (data.changes ?? []).map((change, index) => ({
      version: change.version ?? '',
      date: language.formatDay(change.on),
      what: say.needed(change.what, 'changes', index, 'what'),
    })),
    alternatives: (data.alternatives ?? []).map((other, index) => ({
      name: language.terms[`alternative.${other.kind}`],
      nameInline: inSentence(language.terms[`alternative.${other.kind}`], language.code),
      link: other.link ?? '',
      text: say.optional(other.text, 'alternatives', index, 'text'),
    })),
  };
}

/** 'approuvé le 3 mars 2026 (Conseil de l’action sociale)', or 'en attente d’approbation'. */
function status({ notice, organisation, language }: NoticeContext): Said {
  const { approvedOn } = notice.data;
  if (!approvedOn) return language.terms['status.draft'];
  const body = sayer(language, organisation).optional(organisation.data.approvalBody, 'approvalBody');
  const day = language.formatDay(approvedOn);
  return body === ''
    ? inPhrase(language.terms['status.approved'], { day })
    : inPhrase(language.terms['status.approved-by'], { day, body });
}

/** The title block: what is known is shown, in the page's language. */
export function particulars(context: NoticeContext): readonly { readonly term: string; readonly detail: string }[] {
  const { language, notice } = context;
  const { version, date, status: state, reviewOn } = versions(context);
  if (notice.data.layout === 'short') return shortParticulars(context);
  const rows = [
    ['particulars.version', version],
    ['particulars.date', date],
    ['particulars.language', language.terms['language.name']],
    ['particulars.status', state],
    ['particulars.review', reviewOn],
  ] as const;
  return rows.flatMap(([term, detail]) =>
    typeof detail === 'string' && detail !== '' ? [{ term: language.terms[term], detail }] : [],
  );
}

/** The same on two rows: the short layout keeps to two pages. */
function shortParticulars(context: NoticeContext): ReturnType<typeof particulars> {
  const { terms } = context.language;
  const { version, date, status: state, reviewOn } = versions(context);
  const issue = inPhrase(terms['particulars.version-of'], { version, date, language: terms['language.name'] });
  const review = reviewOn === '' ? '' : inPhrase(terms['particulars.review-on'], { day: reviewOn });
  const rows = [
    ['particulars.version', inRow([issue, review])],
    ['particulars.status', state],
  ] as const;
  return rows.flatMap(([term, detail]) => (typeof detail === 'string' ? [{ term: terms[term], detail }] : []));
}
