import type { Content } from './content.ts';
import { inOrder, type Fault } from './fault.ts';
import { abbreviationsRule } from './rules/abbreviations.ts';
import { bareFiguresRule } from './rules/bare-figures.ts';
import { dataDatesRule } from './rules/data-dates.ts';
import { dataDuplicatesRule } from './rules/data-duplicates.ts';
import { dataQuotesRule } from './rules/data-quotes.ts';
import { dataTargetsRule } from './rules/data-targets.ts';
import { dataValuesRule } from './rules/data-values.ts';
import { externalLinksRule } from './rules/external-links.ts';
import { headingsRule } from './rules/headings.ts';
import { internalLinksRule } from './rules/internal-links.ts';
import { livingPeopleRule } from './rules/living-people.ts';
import { partsRule } from './rules/parts.ts';
import { personalDataRule } from './rules/personal-data.ts';
import { photosRule } from './rules/photos.ts';
import { picturesRule } from './rules/pictures.ts';
import { proseRule } from './rules/prose.ts';
import { recordingsRule } from './rules/recordings.ts';
import { redirectsRule } from './rules/redirects.ts';
import { referencesRule } from './rules/references.ts';
import { reviewDatesRule } from './rules/review-dates.ts';
import { safeMdxRule } from './rules/safe-mdx.ts';
import { schemaRule } from './rules/schema.ts';
import { sentenceLengthRule } from './rules/sentence-length.ts';
import { shortCodesRule } from './rules/short-codes.ts';
import { spellingRule } from './rules/spelling.ts';
import { spokenRule } from './rules/spoken.ts';
import { unicodeAndTonesRule } from './rules/unicode-and-tones.ts';
import { uniqueTitlesRule } from './rules/unique-titles.ts';
import { unitChainsRule } from './rules/unit-chains.ts';

const rules = [
  schemaRule, referencesRule, redirectsRule, shortCodesRule, unitChainsRule,
  dataValuesRule, dataDatesRule, dataDuplicatesRule, dataQuotesRule, dataTargetsRule,
  partsRule, safeMdxRule, proseRule, bareFiguresRule,
  headingsRule, uniqueTitlesRule, unicodeAndTonesRule, abbreviationsRule, spokenRule, sentenceLengthRule, spellingRule, reviewDatesRule,
  picturesRule, photosRule, recordingsRule,
  internalLinksRule, externalLinksRule, personalDataRule, livingPeopleRule,
];

/** All faults of a content folder: what could not be read, then what each rule finds. `today`: `YYYY-MM-DD`. */
export function checkContent(content: Content, today = new Date().toISOString().slice(0, 10)): Fault[] {
  return inOrder([...content.faults, ...rules.flatMap((rule) => rule(content, today))]);
}
