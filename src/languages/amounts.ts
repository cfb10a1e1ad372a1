import type { Language } from './language.ts';

/** 14800 -> '14 800' in French (with no-break spaces), '14,800' in English; cents only where there are some. */
export function formatNumber(value: number, { code }: Pick<Language, 'code'>): string {
  const [whole = '0', fraction = ''] = (Math.round(value * 100) / 100).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, code === 'en' ? ',' : '\u202f');
  return fraction === '' ? grouped : `${grouped}${code === 'en' ? '.' : ','}${fraction}`;
}

/** An amount without its sign: two digits for cents. */
export const formatAmount = (value: number, language: Pick<Language, 'code'>): string =>
  formatNumber(value, language).replace(/([.,])(\d)$/, '$1$20');

/** '14 800 €' in French, '€14,800' in English. */
export function formatEuros(value: number, language: Pick<Language, 'code'>): string {
  const amount = formatAmount(value, language);
  return language.code === 'en' ? `€${amount}` : `${amount}\u00a0€`;
}
