import type { Language } from './language.ts';

/** '{count} erreur|{count} erreurs' with the number in the form the language asks for: 0 is singular in French. */
export function plural(forms: string, count: number, { code }: Language): string {
  const [one = '', many = one] = forms.split('|');
  const single = code === 'fr' ? count < 2 : count === 1;
  return (single ? one : many).replaceAll('{count}', String(count));
}
