import type { Document, ErrorCode, LineCounter, Node, YAMLParseError, YAMLWarning } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { TextFile } from '../model/text-file.ts';
import { fault } from './fault.ts';
import { longDashBehind, slipBehind } from './slips.ts';
import type { Spot } from './values.ts';
import { yamlLibrary } from './yaml-library.ts';

/** Our names for the faults of the YAML library; what is not listed is a plain syntax fault. */
const codes: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'yaml/duplicate-key',
  TAB_AS_INDENT: 'yaml/tab-indentation',
  BAD_INDENT: 'yaml/indentation',
  MULTIPLE_DOCS: 'yaml/several-documents',
  TAG_RESOLVE_FAILED: 'yaml/unknown-tag',
};

/** After one of these the parser stumbles on what follows. */
const structural: readonly string[] = ['yaml/syntax', 'yaml/indentation', 'yaml/tab-indentation'];

interface Reading {
  readonly file: TextFile;
  readonly document: Document;
  readonly lines: LineCounter;
  readonly refusal: Spot;
}

interface Problem {
  readonly code: string;
  readonly offset: number;
  readonly key?: string;
  /** Where the same key was written first. */
  readonly first?: number;
}

/** The faults of a file that the fast reader refused at this spot. */
export function yamlFaults(file: TextFile, refusal: Spot): readonly Diagnostic[] {
  const faults = exactFaults(file, refusal);
  const shown = faults.length > 0 ? faults : [fault('yaml/syntax', { file: file.path, ...refusal, pointer: '' })];
  return shown.map((one) => slipOf(file, one) ?? one);
}

/** Faults that a slip of the pen may stand behind. */
const slippery: readonly string[] = ['yaml/syntax', 'yaml/indentation'];

function slipOf(file: TextFile, { code, at }: Diagnostic): Diagnostic | undefined {
  if (slippery.includes(code)) return longDashBehind(file, at.line) ?? slipBehind(file, at.line);
  // Two entries that both begin with '– id' look like one field written twice.
  return code === 'yaml/duplicate-key' ? longDashBehind(file, at.line) : undefined;
}

/** The faults that the library of places sees; none where it reads the file without trouble. */
export function exactFaults(file: TextFile, refusal: Spot): readonly Diagnostic[] {
  const { LineCounter, parseAllDocuments } = yamlLibrary();
  const lines = new LineCounter();
  const parsed = parseAllDocuments(file.text, { lineCounter: lines, uniqueKeys: true, logLevel: 'silent' });
  const documents: readonly Document[] = Array.isArray(parsed) ? parsed : [];
  const problems = documents.flatMap((document) => problemsOf({ file, document, lines, refusal }));
  if (problems.length === 0) problems.push(...severalDocuments(file.text, documents), ...strangeCharacters(file.text));
  const sorted = problems.toSorted((a, b) => a.offset - b.offset);
  return worthSaying(sorted, lines).map((problem) => asFault(file, problem, lines));
}

function asFault(file: TextFile, { code, offset, key, first }: Problem, lines: LineCounter): Diagnostic {
  const place = (at: number) => {
    const { line, col } = lines.linePos(at);
    return { file: file.path, line, column: col, pointer: '' };
  };
  const related = first === undefined ? [] : [{ at: place(first), role: 'first-use' }];
  return fault(code, place(offset), key === undefined ? {} : { key }, related);
}

/** The first of each line, up to the first that makes the rest unsure. */
function worthSaying(problems: readonly Problem[], lines: LineCounter): readonly Problem[] {
  const seen = new Set<number>();
  const first = problems.filter(({ offset }) => {
    const { line } = lines.linePos(offset);
    return !seen.has(line) && seen.add(line);
  });
  const end = first.findIndex(({ code }) => structural.includes(code));
  return end < 0 ? first : first.slice(0, end + 1);
}

function problemsOf(reading: Reading): readonly Problem[] {
  const { document } = reading;
  const { repeated, unknownAliases } = surveyOf(document);
  const found: Problem[] = [];
  // A closing bracket under its key is bad manners, not a fault: the library warns and reads on.
  const warnings = document.warnings.filter(({ code }) => code !== 'BAD_INDENT');
  for (const problem of [...document.errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
    const one = problemFrom(problem, reading);
    found.push(one.code === 'yaml/duplicate-key' ? { ...one, ...repeated.get(one.offset) } : one);
    if (structural.includes(one.code)) break;
  }
  return [...found, ...unknownAliases];
}

interface Survey {
  /** By the place of a key that its map already has: its name, and where it stands the first time. */
  readonly repeated: ReadonlyMap<number, { readonly key: string; readonly first: number }>;
  readonly unknownAliases: readonly Problem[];
}

/** One walk through the document, in the order of the text. */
function surveyOf(document: Document): Survey {
  const { isScalar, visit } = yamlLibrary();
  const repeated = new Map<number, { key: string; first: number }>();
  const unknownAliases: Problem[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node(_, node) {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
    },
    Alias(_, { source, range }) {
      if (!anchors.has(source)) unknownAliases.push({ code: 'yaml/unknown-alias', offset: range?.[0] ?? 0 });
    },
    Map(_, { items, anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
      const places = new Map<unknown, number>();
      for (const { key } of items) {
        const place = isScalar(key) ? key.range?.[0] : undefined;
        if (!isScalar(key) || place === undefined) continue;
        const first = places.get(key.value);
        if (first === undefined) places.set(key.value, place);
        else repeated.set(place, { key: String(key.value), first });
      }
    },
  });
  return { repeated, unknownAliases };
}

function problemFrom(problem: YAMLParseError | YAMLWarning, reading: Reading): Problem {
  const { file, document, lines, refusal } = reading;
  const offset = problem.pos[0];
  const { line } = lines.linePos(offset);
  const code = codes[problem.code] ?? 'yaml/syntax';
  const start = lines.lineStarts[line - 1] ?? 0;
  const beforeTab = /^ *(?=\t)/.exec(file.text.slice(start, offset + 1))?.[0];
  if (beforeTab !== undefined) return { code: 'yaml/tab-indentation', offset: start + beforeTab.length };
  if (problem.code === 'MISSING_CHAR' || problem.code === 'BAD_INDENT') {
    const opening = unclosed(document, file.text, offset);
    if (opening !== undefined) return { code: 'yaml/syntax', offset: opening };
    const margin = /^ +(?=\S)/.exec(file.text.slice(start, start + 200))?.[0];
    if (margin !== undefined && offset === start) return { code: 'yaml/indentation', offset: start + margin.length };
    const misaligned = document.errors.some((other) => other.code === 'BAD_INDENT');
    return { code: misaligned ? 'yaml/indentation' : 'yaml/syntax', offset };
  }
  // 'a: b: c' on one line is a fault of writing; the fast reader goes on to the next line when that one stands too deep.
  const deeper = /_IMPLICIT_KEY$/.test(problem.code) && refusal.line > line;
  return deeper ? { code: 'yaml/indentation', offset: offsetOf(lines, refusal) } : { code, offset };
}

const offsetOf = (lines: LineCounter, { line, column }: Spot): number => (lines.lineStarts[line - 1] ?? 0) + column - 1;

/** The quote or bracket that opens before the place where its end was missed: the innermost. */
function unclosed(document: Document, text: string, offset: number): number | undefined {
  const { isCollection, isScalar, visit } = yamlLibrary();
  let opening: number | undefined;
  visit(document, {
    Node(_, node) {
      const [start = 0, end = 0] = (node as Node).range ?? [];
      if (start >= offset) return;
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && end === offset;
      const bracketed = isCollection(node) && node.flow === true && !/[\]}]/.test(text[end - 1] ?? '');
      if (quoted || bracketed) opening = start;
    },
  });
  return opening;
}

/** The line '---' that opens the second document. */
function severalDocuments(text: string, documents: readonly Document[]): readonly Problem[] {
  const second = documents[1]?.range?.[0];
  if (second === undefined) return [];
  const marker = Math.max(text.lastIndexOf('\n---', second), text.indexOf('\n---'));
  return [{ code: 'yaml/several-documents', offset: marker < 0 ? second : marker + 1 }];
}

/** Control characters, which the fast reader refuses only at the end of their text. */
function strangeCharacters(text: string): readonly Problem[] {
  const offset = text.search(/[^\t\n\x20-\x7e\x85\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  return offset < 0 ? [] : [{ code: 'yaml/syntax', offset }];
}
