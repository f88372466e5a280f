/** The colours of sections on light ground, as src/styles/tokens.css has them: a picture reads no style sheet. */
export const sectionColours = { stories: '#8a2212', guides: '#233f70', pilots: '#1f5138', sessions: '#6b3312' } as const;
