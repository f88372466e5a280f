import { expect, it } from 'vitest';
import { licenceNames, licences } from '../../../../src/domain/picture/licence.ts';

it('links every Creative Commons licence to its text, and nothing else', () => {
  expect(licenceNames.map((name) => [name, licences[name]?.match(/^https:\/\/creativecommons\.org\/(.+)\/deed\.vi$/)?.[1]])).toEqual([
    ['CC BY 4.0', 'licenses/by/4.0'],
    ['CC BY-SA 4.0', 'licenses/by-sa/4.0'],
    ['CC0', 'publicdomain/zero/1.0'],
    ['phạm vi công cộng', undefined],
    ['được người chụp cho phép', undefined],
  ]);
});
