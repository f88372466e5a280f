/** The licences under which a photo may be published, with the address of each text; null where there is none to link. */
export const licences = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/deed.vi',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/deed.vi',
  CC0: 'https://creativecommons.org/publicdomain/zero/1.0/deed.vi',
  'phạm vi công cộng': null,
  'được người chụp cho phép': null,
} as const;

export type Licence = keyof typeof licences;

export const licenceNames = Object.keys(licences) as [Licence, ...Licence[]];
