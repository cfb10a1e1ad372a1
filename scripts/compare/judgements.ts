/** A fair word on each tool: what somebody would rightly choose it for. Written by people after reading the results. */
export const judgements: Readonly<Record<string, string>> = {
  'cpas-sec':
    'the only one of these that reads several registers together, knows the day and knows the law; each finding says how to mend it, in French or English, and names the law behind it where there is one. It reads its own registers only, and is of no use for any other YAML.',
  Spectral:
    'the best of the general tools here: lines, YAML 1.2, duplicate keys with their place, SARIF, JUnit and CI formats, and rules of one’s own in JavaScript. With some work, the checks that need one file only could be written for it. Made for API descriptions; it reads one file at a time.',
  '@jirutka/ajv-cli':
    'JSON Schema on YAML with lines, and dates without quotes taken as texts. It takes a key written twice without a word.',
  'ajv-cli':
    'the classic for JSON Schema on the command line. Best for JSON; on YAML it wants dates in quotes, and tells places, not lines.',
  v8r: 'no setting up where SchemaStore knows the file: it finds the schema by the file’s name, over the network. It wants dates in quotes too; it does tell the line of a key written twice.',
  yamllint:
    'the syntax and style of any YAML, with lines, from the packages of Debian. It knows no schema and does not claim to.',
  'check-jsonschema': 'not run here, so nothing is said of what it finds.',
};
