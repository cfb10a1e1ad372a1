import { Ajv } from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/registers/formats.ts';
import { catalogueOf, citableIdsOf, lacking, schemaOf, textOf } from './read-catalogues.ts';

interface Form {
  readonly id: string;
  readonly sections?: readonly { readonly id: string }[];
  readonly questions: readonly { readonly id: string; readonly norm?: string; readonly section?: string }[];
}

const { forms } = load(textOf('norms/questionnaires.yaml'), { schema: CORE_SCHEMA }) as {
  readonly forms: readonly Form[];
};

describe('questionnaires.yaml', () => {
  it('keeps the promise of its schema, which is that of the register of forms', () => {
    const ajv = new Ajv({ allErrors: true, strict: false, formats });
    for (const name of ['common', 'questionnaire-forms'])
      ajv.addSchema(JSON.parse(textOf(`schemas/${name}.schema.json`)));
    const validate = ajv.compile(JSON.parse(textOf('schemas/questionnaire-form-list.schema.json')));
    validate({ forms });
    expect(validate.errors ?? []).toEqual([]);
  });

  it('asks each question once, in a section of its form, about a norm that exists', () => {
    const citable = Object.keys(schemaOf).map(catalogueOf).flatMap(citableIdsOf);
    for (const { questions, sections = [] } of forms) {
      const ids = questions.map(({ id }) => id);
      expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
      expect(
        lacking(
          questions.flatMap(({ norm }) => norm ?? []),
          citable,
        ),
      ).toEqual([]);
      expect(
        lacking(
          questions.flatMap(({ section }) => section ?? []),
          sections.map(({ id }) => id),
        ),
      ).toEqual([]);
    }
  });
});
