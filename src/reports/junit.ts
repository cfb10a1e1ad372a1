import { plural } from '../languages/plural.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { groupBy } from '../model/group-by.ts';
import { folderOf, isUnread, unread } from './gaps.ts';
import { portable } from './portable.ts';
import type { Report, ReportContext, Visit } from './report.ts';
import { placeOf, tell, toldLines } from './told.ts';
import { type Attributes, element, writeXml, type XmlElement } from './xml.ts';

/**
 * JUnit XML: one suite per file, one case per finding. Errors and warnings fail, told apart by `type`; a note is skipped
 * with its text. The first suite has one passing case per folder read: a file without a case is refused by Jenkins.
 */
export const junit: Report = {
  name: 'junit',
  print(diagnostics, context) {
    const files = groupBy(portable(diagnostics, context), ({ at }) => at.file);
    const suites = [
      suite(
        { name: 'cpas-sec' },
        context.repositories.map((visit) => reading(visit, context)),
      ),
      ...[...files].map(([file, found]) =>
        suite(
          { name: file },
          found.map((one) => finding(one, context)),
        ),
      ),
    ];
    const unread = context.repositories.filter(isUnread).length;
    const tests = diagnostics.length + context.repositories.length;
    const totals = { tests, failures: diagnostics.filter(fails).length + unread, errors: 0 };
    return writeXml(element('testsuites', { name: 'cpas-sec', ...totals }, suites));
  },
};

const fails = ({ severity }: Diagnostic): boolean => severity !== 'info';

function suite(attributes: Attributes, cases: readonly XmlElement[]): XmlElement {
  const count = (name: string) => cases.filter(({ children }) => children[0]?.name === name).length;
  const totals = { tests: cases.length, failures: count('failure'), errors: 0, skipped: count('skipped') };
  return element('testsuite', { ...attributes, ...totals }, cases);
}

/** No line number in the name: a server follows a case through its runs by class and name. */
function finding(diagnostic: Diagnostic, context: ReportContext): XmlElement {
  const { code, severity, at } = diagnostic;
  const told = tell(diagnostic, context);
  const text = [placeOf(at), ...toldLines(told, context)].join('\n');
  // An older edition of the format gives `skipped` a text and nothing more.
  const outcome = fails(diagnostic)
    ? element('failure', { type: severity, message: told.message }, text)
    : element('skipped', {}, `${told.message}\n${text}`);
  return element('testcase', { name: told.message, classname: code.replaceAll('/', '.') }, [outcome]);
}

function reading(visit: Visit, context: ReportContext): XmlElement {
  const { words } = context.language;
  const name = `${folderOf(visit, context)} ${plural(words['report.entries'], visit.entries, context.language)}`;
  return element('testcase', { name, classname: 'cpas-sec' }, gap(visit, context));
}

function gap(visit: Visit, context: ReportContext): readonly XmlElement[] {
  const { words } = context.language;
  if (isUnread(visit)) return [element('failure', { type: 'unreadable', message: unread(visit, context) }, [])];
  if (!visit.incomplete) return [];
  return [element('skipped', {}, words['report.incomplete'])];
}
