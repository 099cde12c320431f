/** CITATION.cff, from what the project says of itself. */
import { ABOUT } from '../about.ts';

/** The file in Citation File Format 1.2.0; a JSON string is a YAML string too. */
export function citation(): string {
  const text = (value: string): string => JSON.stringify(value);
  return [
    '# Generated from package.json and pipeline/about.ts by `npm run generate`; changes made here by hand are lost.',
    'cff-version: 1.2.0',
    'message: "If you use these data or this software, please cite them as below."',
    'type: dataset',
    `title: ${text(ABOUT.title)}`,
    `abstract: ${text(`${ABOUT.description} ${ABOUT.rightsInTexts}`)}`,
    `version: ${text(ABOUT.version)}`,
    `license: ${ABOUT.dataLicence.name}`,
    'authors:',
    ...ABOUT.contributors.map(({ title }) => `  - name: ${text(title)}`),
    'keywords:',
    ...ABOUT.keywords.map((keyword) => `  - ${text(keyword)}`),
    'references:',
    '  - type: software',
    `    title: ${text(ABOUT.name)}`,
    `    version: ${text(ABOUT.version)}`,
    `    license: ${ABOUT.codeLicence.name}`,
    '    authors:',
    ...ABOUT.contributors.map(({ title }) => `      - name: ${text(title)}`),
    '',
  ].join('\n');
}
