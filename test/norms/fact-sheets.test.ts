import { describe, expect, it } from 'vitest';
import { catalogueOf, citableIdsOf, itemsOf, lacking, schemaOf } from './read-catalogues.ts';

const catalogues = Object.keys(schemaOf).map(catalogueOf);
const items = catalogues.flatMap(itemsOf);
const bcss = catalogueOf('bcss');

const numbered = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, step) => `${letter}${String(from + step).padStart(2, '0')}`);

/** Rows of the fact sheets: notice, its form, requests, breaches, impact assessments, processors, officer. */
const gdprRows = [
  ...numbered('N', 1, 21),
  ...numbered('F', 1, 9),
  ...numbered('R', 1, 12),
  ...numbered('B', 1, 10),
  ...numbered('P', 1, 8),
  ...numbered('C', 0, 8),
  ...numbered('D', 1, 7),
];
const recordItems = [...'abcdefg'].map((item) => `gdpr:30(1)(${item})`);
const processorRecordItems = [...'abcd'].map((item) => `gdpr:30(2)(${item})`);

const bcssRows = (
  'K 5.1 6.1a 6.1b 6.1c 6.1d 6.1e 6.1f 6.2 6.3 6.4 6.5 6.6 7.1 7.2 7.3 7.4 8.1 8.2 8.3 8.4 ' +
  '9.1 9.2 9.3 9.4 9.5 9.6 9.7 CPAS-9 10.1 10.2 11.1 11.2 11.3 11.4 ' +
  '12.1 12.2 12.3 12.4 12.5 12.6 12.7 12.8 CPAS-12 13.1 13.2 13.3 13.4 13.5 13.6 14.1 14.2 14.3 14.4 ' +
  '15.1 15.2 16.1 16.2 16.3 17.1 17.2 17.3 18.1 18.2 18.3 18.4 18.5'
).split(' ');

describe('the fact sheets', () => {
  const covered = items.flatMap(({ spec = [], articles = [] }) => [
    ...spec,
    ...articles.flatMap((each) => each.spec ?? []),
  ]);

  it('are covered row by row: GDPR, Belgium, France', () => {
    expect(lacking(gdprRows, covered)).toEqual([]);
    expect(lacking([...recordItems, ...processorRecordItems], catalogues.flatMap(citableIdsOf))).toEqual([]);
  });

  it('are covered row by row: minimal norms, each by one norm, in order', () => {
    expect((bcss.norms ?? []).flatMap(({ spec = [] }) => spec)).toEqual(bcssRows);
  });

  it('have no row that the catalogues invent', () => {
    expect(lacking(covered, [...gdprRows, ...bcssRows])).toEqual([]);
  });
});

describe('bcss.yaml', () => {
  it('calls only the four numbers that were seen verified', () => {
    const verified = (bcss.norms ?? []).filter((norm) => norm.verified === true);
    expect(verified.map(({ number }) => number)).toEqual(['7.2', '11.4', '12.1', '15.1']);
  });

  it('says of every norm whether its number is verified, and puts it in a known chapter', () => {
    expect((bcss.norms ?? []).filter(({ verified, number }) => verified === undefined || number === undefined)).toEqual(
      [],
    );
    const chapters = (bcss.chapters ?? []).map(({ chapter }) => chapter);
    expect(
      lacking(
        (bcss.norms ?? []).map(({ chapter = '' }) => chapter),
        chapters,
      ),
    ).toEqual([]);
  });
});

describe('the cross references to ISO/IEC 27002', () => {
  const norms = bcss.norms ?? [];

  it('are there in both editions with a confidence, or the norm says why not', () => {
    const silent = norms.filter(({ iso27002, isoConfidence, isoNote }) => {
      const both = (iso27002?.['2013'].length ?? 0) > 0 && (iso27002?.['2022'].length ?? 0) > 0;
      return isoNote === undefined ? !both || isoConfidence === undefined : iso27002 !== undefined;
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(norms.filter(({ isoNote }) => isoNote !== undefined)).toHaveLength(6);
  });

  it('stay within the controls of their edition', () => {
    const controls2022: Readonly<Record<string, number>> = { 5: 37, 6: 8, 7: 14, 8: 34 };
    const cited = norms.flatMap(({ iso27002 }) => iso27002?.['2022'] ?? []);
    const beyond = cited.filter((control) => {
      const [theme = '', number = ''] = control.split('.');
      return Number(number) < 1 || Number(number) > (controls2022[theme] ?? 0);
    });
    expect(beyond).toEqual([]);
    const clauses = norms
      .flatMap(({ iso27002 }) => iso27002?.['2013'] ?? [])
      .map((control) => Number(control.split('.')[0]));
    expect(clauses.filter((clause) => clause < 5 || clause > 18)).toEqual([]);
  });
});

describe('bcss.yaml for the languages of messages', () => {
  it('says duty and question in French and in English: a centre may write French alone', () => {
    const lacking = (bcss.norms ?? []).filter(
      ({ obligation, question }) => !obligation?.fr || !obligation.en || !question?.fr || !question.en,
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });
});

describe('periods', () => {
  const periodOf = (id: string): string | undefined => items.find((item) => item.id === id)?.period;

  it.each([
    ['gdpr:12(3)', 'P1M'],
    ['gdpr:14(3)', 'P1M'],
    ['gdpr:33(1)', 'PT72H'],
    ['bcss:org.security-plan', 'P3Y'],
    ['bcss:compliance.audit', 'P4Y'],
    ['duty:request-extension', 'P2M'],
    ['duty:breach-notification', 'PT72H'],
    ['duty:annual-report', 'P1Y'],
    ['duty:asset-inventory', 'P6M'],
    ['duty:leaver-mailbox', 'P1M'],
    ['duty:nis2-early-warning', 'PT24H'],
  ])('%s is %s', (id, period) => {
    expect(periodOf(id)).toBe(period);
  });
});
