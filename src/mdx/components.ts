import Warning from '../components/entry/Warning.astro';
import Cite from './Cite.astro';
import Figure from './Figure.astro';

/** What content may use, handed in by `<Content components>`; src/checks/rules/prose.ts refuses anything else. */
export const components = { Figure, Cite, Warning };
