import { atStart, distinct, inPhrase, inRow, inSentence, missing, type Said, sayer } from '../said.ts';
import { type Activity, type NoticeContext, withoutActivities } from './context.ts';
import { activityName } from './purposes.ts';

/** Where data come from, and whether the source is public (art. 14(2)(f)). */
export function sources(context: NoticeContext) {
  const silent = context.activities.filter((activity) => !activity.data.sources);
  const none = withoutActivities(context);
  const all = context.activities.flatMap((activity) => sourcesOf(context, activity));
  const others = byName(all).filter(({ kind }) => kind !== 'person');
  const of = (kind: Source['kind']) => others.filter((source) => source.kind === kind);
  return {
    fromPerson: all.some(({ kind }) => kind === 'person'),
    household: of('household'),
    official: of('official'),
    thirdParties: of('third-party'),
    /** The same as names in a row. */
    householdLine: namesInRow(of('household')),
    officialLine: namesInRow(of('official')),
    thirdPartiesLine: namesInRow(of('third-party')),
    /** Article 14 applies: a source other than the person. */
    others: others.length > 0,
    othersLine: inRow(others.map(({ named }) => inSentence(named, context.language.code))),
    anyPublic: others.some((source) => source.public),
    anyPrivate: others.some((source) => !source.public),
    /** Sources of which nobody said whether they are public: then the notice says nothing of the kind. */
    publicGaps: context.activities.flatMap(unjudged),
    gaps: none ? [none] : silent.map((activity) => missing(activity, 'sources')),
  };
}

/** An office or a firm may publish what it knows; the person and the household do not. */
function unjudged(activity: Activity): readonly Said[] {
  return (activity.data.sources ?? []).flatMap(({ kind, public: isPublic }, index) => {
    const known = kind === 'person' || kind === 'household' || isPublic !== undefined;
    return known ? [] : [missing(activity, 'sources', index, 'public')];
  });
}

/** Each source once, with the activities that use it. */
function byName(all: readonly Source[]) {
  const key = ({ line }: Source): string => JSON.stringify(line);
  return distinct(all, key).map((source) => {
    const names = all.filter((other) => key(other) === key(source)).map(({ activity }) => activity);
    return { ...source, served: inRow(distinct(names, (name) => JSON.stringify(name))) };
  });
}

/** The names alone; a source that another one contains is left out. */
function namesInRow(all: readonly Source[]): Said {
  const contained = ({ line }: Source): boolean =>
    typeof line === 'string' && all.some((other) => other.line !== line && String(other.line).startsWith(line));
  return inRow(all.filter((source) => !contained(source)).map(({ inline }) => inline));
}

type Source = ReturnType<typeof sourcesOf>[number];

/** Where the data of one activity come from. */
export function sourcesOf(context: NoticeContext, activity: Activity) {
  const { terms } = context.language;
  const say = sayer(context.language, activity);
  return (activity.data.sources ?? []).map((source, index) => {
    const name =
      source.name === undefined && (source.kind === 'person' || source.kind === 'household')
        ? terms[`source.${source.kind}`]
        : say.needed(source.name, 'sources', index, 'name');
    const through = say.optional(source.through, 'sources', index, 'through');
    const line: Said = atStart(through === '' ? name : inPhrase(terms['source.through'], { name, through }));
    const named = source.public === true ? inPhrase(terms['source.public'], { name: line }) : line;
    const anonymous = source.kind === 'person' || source.kind === 'household';
    return {
      kind: source.kind,
      line,
      named,
      /** In a row; offices and firms are names and keep their capital. */
      inline: anonymous ? inSentence(named, context.language.code) : named,
      public: source.public === true,
      activity: activityName(context, activity),
    };
  });
}
