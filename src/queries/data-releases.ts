import { readFile } from 'node:fs/promises';
import type { Release } from '../open-data/changelog.ts';
import type { Dataset } from '../open-data/dataset.ts';

/** Every release of the dataset, newest first, as scripts/data-changelog.ts writes them. */
export const releases = async (): Promise<Release[]> => JSON.parse(await readFile('content/data-changelog.json', 'utf8')) as Release[];

/** The dataset as it was released. Refuses a version that was not kept (Error). */
export const releasedDataset = async (version: string): Promise<Dataset> => JSON.parse(await readFile(`content/releases/${version}.json`, 'utf8')) as Dataset;
