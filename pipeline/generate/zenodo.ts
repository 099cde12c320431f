/** `.zenodo.json`, from what the project says of itself: the metadata that Zenodo takes from a release. */
import { ABOUT } from '../about.ts';

const description = [ABOUT.description, 'The tables say what the articles report, never what is true.', ABOUT.rightsInTexts];

/** The deposit metadata. A date is not among them: Zenodo takes that of the release. */
export const zenodo = (): Readonly<Record<string, unknown>> => ({
  title: ABOUT.title,
  description: description.map((paragraph) => `<p>${paragraph}</p>`).join(''),
  upload_type: 'dataset',
  version: ABOUT.version,
  access_right: 'open',
  license: ABOUT.dataLicence.name.toLowerCase(),
  creators: ABOUT.contributors.map(({ title }) => ({ name: title })),
  keywords: ABOUT.keywords,
  language: 'eng',
  references: ABOUT.references.map(({ title, path }) => `${title}. ${path}`),
  notes: `The code is under the ${ABOUT.codeLicence.title}.`,
});
