import type { Day } from '../../model/day.ts';
import type { ControlledDocument, DocumentKind } from '../../rules/controlled-documents.ts';
import { approvalOf } from '../approval.ts';
import { inPhrase, joined, type Said, sayer } from '../said.ts';
import type { AgendaContext } from './agenda-context.ts';
import type { Ask } from './ask.ts';
import { reference } from './reference.ts';

/** Of these the council approves each version by itself; of procedures and directives, several at once. */
const single: ReadonlySet<DocumentKind> = new Set([
  ...([
    'security-policy',
    'it-charter',
    'continuity-plan',
    'risk-analysis',
    'triennial-plan',
    'annual-report',
  ] as const),
]);
const grouped: ReadonlySet<DocumentKind> = new Set(['procedure', 'directive']);

/**
 * The documents whose version no decision approves. The registers keep the last approval of a version: one that is
 * approved today is not told as open in a month before.
 */
export function askDocuments(context: AgendaContext): readonly Ask[] {
  const open = awaiting(context);
  const alone = open.filter(({ data }) => single.has(data.kind));
  const procedures = open.filter(({ data }) => grouped.has(data.kind));
  return [
    ...alone.map((one) => askOne(one, context)),
    ...(procedures.length > 1 ? [askMany(procedures, context)] : procedures.map((one) => askOne(one, context))),
  ];
}

function awaiting(context: AgendaContext): readonly ControlledDocument[] {
  const { facts, today, month, language } = context;
  const now = { ...facts, today };
  const all = facts.repository.entries('documents');
  const holds = ({ data: { on = today, withdrawnOn } }: ControlledDocument): boolean =>
    on <= month.last && (withdrawnOn === undefined || withdrawnOn > month.state);
  return all.filter(
    (one) => holds(one) && !isReplaced(one, all, month.last) && approvalOf(now, language, one) === undefined,
  );
}

/** A newer document of the kind makes this one history; of procedures there are many side by side. */
function isReplaced({ data }: ControlledDocument, all: readonly ControlledDocument[], until: Day): boolean {
  if (!single.has(data.kind)) return false;
  return all.some(({ data: other }) => {
    const { kind, on = '' } = other;
    return kind === data.kind && data.on !== undefined && on > data.on && on <= until;
  });
}

const askOne = (document: ControlledDocument, context: AgendaContext): Ask => ({
  text: documentText(document, document.data.version, context),
  reference: reference('documents', document.id),
});

/** 'Le Conseil approuve le document « … », version 1.2.' */
export function documentText(
  { data, ...entry }: ControlledDocument,
  version: string | undefined,
  context: AgendaContext,
): Said {
  const { words, language } = context;
  const title = sayer(language, entry).needed(data.title, 'title');
  const form =
    words.asks[data.kind === 'triennial-plan' ? 'plan' : data.kind === 'annual-report' ? 'report' : 'document'];
  return inPhrase(form, { document: nameOf(title, version, context) });
}

function nameOf(title: Said, version: string | undefined, { words }: AgendaContext): Said {
  return version === undefined ? inPhrase(words.named, { title }) : inPhrase(words.namedVersion, { title, version });
}

function askMany(documents: readonly ControlledDocument[], context: AgendaContext): Ask {
  const { words, language } = context;
  const names = documents.map((one) =>
    nameOf(sayer(language, one).needed(one.data.title, 'title'), one.data.version, context),
  );
  return {
    text: inPhrase(words.asks.documents, {
      count: String(documents.length),
      documents: joined(names, (parts) => parts.join(' ; ')),
    }),
    reference: documents.map(({ id }) => reference('documents', id)).join(' ; '),
  };
}
