import type { Folder } from '../model/text-file.ts';

/**
 * Where editors find a schema, as seen from a folder beside `registers/`: the settings name theirs on the first line; ''
 * when they do not.
 */
export function schemaAddress({ files }: Folder, schema: string): string {
  const settings = files.find(({ path }) => path === 'cpas-sec.yaml')?.text ?? '';
  const base = /^# yaml-language-server: \$schema=(\S*?)cpas-sec\.schema\.json\s*$/m.exec(settings)?.[1];
  if (base === undefined) return '';
  const isAbsolute = /^(\w+:|\/)/.test(base);
  return `${isAbsolute ? '' : '../'}${base.replace(/^\.\//, '')}${schema}.schema.json`;
}
