import type { RegisterName } from '../../model/records.ts';
import type { ReportContext } from './report-context.ts';

/** The registers whose silence is no proof of a quiet year. */
export type CountedRegister = Extract<
  RegisterName,
  'incidents' | 'controls' | 'backups' | 'opinions' | 'requests' | 'interventions' | 'trainings'
>;

/** True when nobody has written anything into the register: it tells nothing of any year. */
export const isEmpty = ({ facts }: ReportContext, register: CountedRegister): boolean =>
  facts.repository.entries(register).length === 0;

/** The clause that says so; '' for a register that holds some entry. */
export const emptyClause = (context: ReportContext, register: CountedRegister): string =>
  isEmpty(context, register) ? context.say('emptyRegister', { register: context.words.registers[register] }) : '';

/** For each such register, the same as a sentence. */
export function emptyRegisters(context: ReportContext): Readonly<Record<string, string>> {
  const names = Object.keys(context.words.registers) as readonly CountedRegister[];
  return Object.fromEntries(
    names.map((name) => {
      const clause = emptyClause(context, name);
      return [name, clause === '' ? '' : `${clause.charAt(0).toLocaleUpperCase('fr')}${clause.slice(1)}.`];
    }),
  );
}
