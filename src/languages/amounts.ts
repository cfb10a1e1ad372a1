import type { Language } from './language.ts';

/** 14800 -> '14 800' in French (with no-break spaces), '14,800' in English; cents only where there are some. */
export function formatNumber(value: number, { code }: Pick<Language, 'code'>): string {
  const [whole = '0', fraction = ''] = (Math.round(value * 100) / 100).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, code === 'en' ? ',' : '\u202f');
  return fraction === '' ? grouped : `${grouped}${code === 'en' ? '.' : ','}${fraction}`;
}

/** '14 800 €' in French, '€14,800' in English; two digits for cents. */
export function formatEuros(value: number, language: Pick<Language, 'code'>): string {
  const number = formatNumber(value, language).replace(/([.,])(\d)$/, '$1$20');
  return language.code === 'en' ? `€${number}` : `${number}\u00a0€`;
}
