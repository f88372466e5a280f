import { drawingNames } from '../../domain/drawing-names.ts';
import { channelNames, checkedAgainstNames, guideTopicNames, sourceKindNames } from '../../site/strings.ts';
import { named } from './labels.ts';

/** What the choices of a field are called; those not here name themselves. */
const choices: Record<string, Record<string, string>> = {
  asOfBasis: { stated: 'Nguồn ghi rõ', inferred: 'Suy ra' },
  'channels.kind': channelNames,
  checkedAgainst: { sources: `Đối chiếu ${checkedAgainstNames.sources}`, procedure: `Đối chiếu ${checkedAgainstNames.procedure}` },
  drawing: drawingNames,
  'sources.kind': sourceKindNames,
  lang: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  publishedBasis: { stated: 'Nguồn ghi rõ', inferred: 'Suy ra' },
  topic: guideTopicNames,
};

export const choiceLabel = (path: readonly string[], choice: string): string => named(choices, path)?.[choice] ?? choice;
